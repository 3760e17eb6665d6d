import { importJWK } from 'jose';
import type { KeyRow, Library } from '@/lib/library';
import { type PrivateKey, readKeyFile, writeKeyFile } from './key-file';
import { type PublicKey, thumbprintOf } from './public-key';
import type { SigningKey } from './signing-key';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The key this installation signs drafts, answers and records with; made at first use, and never to be read out. */
export async function installationKey(library: Library): Promise<SigningKey> {
  const known = await library.keys.get('installation');
  if (known) return known;
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const row = await rowOf('installation', pair.privateKey, await publicHalf(pair.publicKey));
  return library.transaction('rw', library.keys, async () => {
    // Another page may have made one in the meantime: the first holds.
    const first = await library.keys.get('installation');
    if (first) return first;
    await library.keys.add(row);
    return row;
  });
}

/** The key this installation publishes with; undefined until one was made or brought. Safe in a liveQuery. */
export const publisherKey = (library: Library): Promise<SigningKey | undefined> =>
  library.keys.get('publisher');

/** A publisher's key that was just made: it counts only once its file was saved. */
export interface MadeKey {
  /** What the backup file holds. */
  readonly file: string;
  readonly thumbprint: string;
  /** Keeps the key in this browser, where it cannot be read out any more. */
  keep(): Promise<SigningKey>;
}

/** Makes a publisher's key, locked once with a passphrase into a file. */
export async function makePublisherKey(library: Library, name: string, passphrase: string): Promise<MadeKey> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const key: PrivateKey = { kty: 'EC', crv: 'P-256', x, y, d };
  const file = await writeKeyFile(name, key, passphrase);
  const row = await publisherRow(key);
  return { file, thumbprint: row.thumbprint, keep: () => keep(library, row) };
}

/** Brings a publisher's key from its backup file into this browser. */
export async function restorePublisherKey(
  library: Library,
  file: string,
  passphrase: string,
): Promise<
  | { readonly ok: true; readonly key: SigningKey }
  | { readonly ok: false; readonly fault: 'not-a-key' | 'wrong-passphrase' }
> {
  const read = await readKeyFile(file, passphrase);
  if (!read.ok) return read;
  try {
    return { ok: true, key: await keep(library, await publisherRow(read.key)) };
  } catch (error) {
    // Numbers that are no key of the curve; what the database says goes to who asked.
    if (error instanceof DOMException || error instanceof TypeError) return { ok: false, fault: 'not-a-key' };
    throw error;
  }
}

async function keep(library: Library, row: KeyRow): Promise<SigningKey> {
  await library.keys.put(row);
  return row;
}

async function publisherRow({ d, ...publicKey }: PrivateKey): Promise<KeyRow> {
  const key = (await importJWK({ ...publicKey, d }, 'ES256', { extractable: false })) as CryptoKey;
  return rowOf('publisher', key, publicKey);
}

async function rowOf(use: KeyRow['use'], key: CryptoKey, publicKey: PublicKey): Promise<KeyRow> {
  return { use, key, publicKey, thumbprint: await thumbprintOf(publicKey), madeAt: Date.now() };
}

async function publicHalf(key: CryptoKey): Promise<PublicKey> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', key);
  return { kty: 'EC', crv: 'P-256', x, y };
}
