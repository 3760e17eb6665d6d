import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Template } from '../../lib/library/template.ts';

/** Puts a library of so many templates into an agency's folder on this machine, signed; gives the document's size in bytes. */
export type PublishInto = (root: string, version: number, templates: readonly Template[]) => Promise<number>;

const library = '3f0b8a52-6a3e-4a57-9a39-5a1c6b8f4d10';

/** Makes a publisher with a key of their own. */
export async function createPublisher(): Promise<PublishInto> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const { x, y } = await exportJWK(pair.publicKey);
  const key = { kty: 'EC', crv: 'P-256', x, y };
  const kid = await calculateJwkThumbprint({ ...key } as Parameters<typeof calculateJwkThumbprint>[0]);
  const sign = (kind: string, said: object): Promise<string> =>
    new CompactSign(
      new TextEncoder().encode(JSON.stringify({ format: `plainpost-${kind}`, formatVersion: 1, ...said })),
    )
      .setProtectedHeader({ alg: 'ES256', kid, typ: `plainpost-${kind}` })
      .sign(pair.privateKey);
  const people = [{ name: 'Ana', key, may: ['publish', 'review'] }];
  const roster = await sign('roster', { library, number: 1, people });
  return async (root, version, templates) => {
    const document = { format: 'plainpost-library', formatVersion: 1, id: library, version, templates };
    const bytes = Buffer.from(JSON.stringify(document));
    const hash = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(root, 'library', `${hash}.json`), bytes);
    const pointer = await sign('pointer', {
      ...{ library, name: 'Riverton', version, document: hash, bytes: bytes.byteLength, note: '' },
      ...{ publishedAt: '2026-05-04T15:00:00Z', rosters: [roster] },
    });
    writeFileSync(join(root, 'library', 'pointer.jws'), pointer);
    return bytes.byteLength;
  };
}
