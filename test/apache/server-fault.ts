import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a server may do wrong, or differently. */
export type ServerFault =
  /** The line breaks before anything is asked; nothing reaches the server. */
  | { readonly kind: 'gone' }
  /** It does what it was asked, and the line breaks before it says so. */
  | { readonly kind: 'gone after' }
  /** It takes the request and says nothing, ever. */
  | { readonly kind: 'silent' }
  /** Half of the answer comes, and then nothing any more. */
  | { readonly kind: 'stalls' }
  /** It does what it was asked, this many ms later. */
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A page for people in place of whatever was asked, with a 200. */
  | { readonly kind: 'page' }
  /** Half of the answer comes, and the line breaks; with or without a length said before. */
  | { readonly kind: 'cut'; readonly chunked?: boolean }
  /** An answer without an end, 64 kB at a time. */
  | { readonly kind: 'endless' }
  /** It does what it was asked, without looking at If-Match and If-None-Match. */
  | { readonly kind: 'heeds no conditions' }
  | { readonly kind: 'no etag' }
  /** The same ETag for everything. */
  | { readonly kind: 'one etag'; readonly etag: string }
  /** Another body with a 200 (or the status given), whatever the server behind says. */
  | {
      readonly kind: 'body';
      readonly body: string | Uint8Array;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The server's own body, changed. */
  | { readonly kind: 'changed'; readonly change: (text: string) => string };

/** An answer of the server behind. */
export interface Answered {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** The request as it can still be passed on. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  /** @param leaveOut headers that do not go along */
  passOn(leaveOut?: readonly string[]): Promise<Answered>;
}

const page = `<!DOCTYPE html><html><head><title>Guest network</title></head>
<body><h1>Welcome to Riverton Guest Wi-Fi</h1><form><input name="room"></form></body></html>`;

/** Answers with the fault, or with none. */
export async function spoil(
  fault: ServerFault | undefined,
  { passOn, method }: Passing,
  outgoing: ServerResponse,
): Promise<void> {
  const send = ({ status, headers, body }: Answered) => {
    // Node says how long it is and how it travels; what the server behind said of that is over.
    const { 'transfer-encoding': _how, connection: _line, ...rest } = headers;
    const hasBody = method !== 'HEAD' && status !== 204 && status !== 304;
    outgoing.writeHead(status, hasBody ? { ...rest, 'content-length': body.byteLength } : rest);
    outgoing.end(hasBody ? body : undefined);
  };
  const half = (answered: Answered, length: number | undefined) =>
    new Promise<void>((done) => {
      outgoing.writeHead(200, { ...(length !== undefined && { 'content-length': length }) });
      outgoing.write(answered.body.subarray(0, Math.floor(answered.body.byteLength / 2)), () => done());
    });
  switch (fault?.kind) {
    case undefined:
      return send(await passOn());
    case 'gone':
      outgoing.destroy();
      return;
    case 'gone after':
      await passOn();
      outgoing.destroy();
      return;
    case 'silent':
      return;
    case 'stalls': {
      const answered = await passOn();
      return half(answered, answered.body.byteLength);
    }
    case 'late':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return send(await passOn());
    case 'status':
      return send({ status: fault.status, headers: {}, body: Buffer.from(`Error ${fault.status}`) });
    case 'redirect':
      return send({ status: 302, headers: { location: fault.to }, body: Buffer.alloc(0) });
    case 'page':
      return send({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from(page),
      });
    case 'cut': {
      const answered = await passOn();
      await half(answered, fault.chunked === true ? undefined : answered.body.byteLength);
      outgoing.destroy();
      return;
    }
    case 'endless': {
      outgoing.writeHead(200);
      const more = () => {
        while (!outgoing.destroyed && outgoing.write('x'.repeat(65_536)));
      };
      outgoing.on('drain', more);
      return more();
    }
    case 'heeds no conditions':
      return send(await passOn(['if-match', 'if-none-match']));
    case 'no etag': {
      const { status, headers, body } = await passOn();
      const { etag: _etag, ...rest } = headers;
      return send({ status, headers: rest, body });
    }
    case 'one etag': {
      const { status, headers, body } = await passOn();
      return send({ status, headers: { ...headers, etag: fault.etag }, body });
    }
    case 'body':
      return send({
        status: fault.status ?? 200,
        headers: fault.headers ?? {},
        body: Buffer.from(fault.body),
      });
    case 'changed': {
      const { status, headers, body } = await passOn(['accept-encoding']);
      return send({ status, headers, body: Buffer.from(fault.change(body.toString('utf8'))) });
    }
  }
}
