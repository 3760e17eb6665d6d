import type { Library } from '@/lib/library/library';
import { inOrder } from './in-order';
import { recordOf } from './records';

/** The seal of a document: shows this installation, and no other, that it wrote it just so. */
export async function sealOf(library: Library, document: Readonly<Record<string, unknown>>): Promise<string> {
  const secret = await secretOf(library);
  const { seal: _, ...contents } = document;
  const text = new TextEncoder().encode(JSON.stringify(inOrder(contents)));
  const key = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(secret.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
}

/** Whether this installation wrote the document and nobody changed it since. */
export async function isOwn(library: Library, document: Readonly<Record<string, unknown>>): Promise<boolean> {
  return typeof document.seal === 'string' && document.seal === (await sealOf(library, document));
}

async function secretOf(library: Library): Promise<string> {
  const table = recordOf(library, 'seal');
  return library.transaction('rw', table, async () => {
    const known = await table.get('seal');
    if (known !== undefined) return known.secret;
    const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
    await table.put({ key: 'seal', secret });
    return secret;
  });
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
