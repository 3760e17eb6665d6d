import { connect, createServer } from 'node:net';

/** Passes everything on to a server of this machine, and counts the bytes in both directions. */
export interface CountingProxy {
  readonly port: number;
  /** Since it was asked last. */
  bytes(): { readonly up: number; readonly down: number };
  end(): void;
}

export async function countingProxy(behind: number): Promise<CountingProxy> {
  let up = 0;
  let down = 0;
  const server = createServer((near) => {
    const far = connect(behind, '127.0.0.1');
    near.on('data', ({ length }) => {
      up += length;
    });
    far.on('data', ({ length }) => {
      down += length;
    });
    near.pipe(far).pipe(near);
    for (const one of [near, far]) one.on('error', () => near.destroy() && far.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port could be opened.');
  return {
    port: address.port,
    bytes: () => {
      const counted = { up, down };
      up = 0;
      down = 0;
      return counted;
    },
    end: () => void server.close(),
  };
}
