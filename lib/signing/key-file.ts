import { CompactEncrypt, compactDecrypt } from 'jose';
import * as v from 'valibot';
import { parseJson } from '@/lib/library/exchange/parse-json';
import { type PublicKey, publicKeySchema } from './public-key';

/** The shape of the file a publisher's key is kept in: the private half is a JWE (RFC 7516) locked by a passphrase. */
const keyFileSchema = v.object({
  format: v.literal('plainpost-key'),
  formatVersion: v.literal(1),
  /** Whose it is. */
  name: v.pipe(v.string(), v.maxLength(200)),
  publicKey: publicKeySchema,
  lockedKey: v.pipe(v.string(), v.maxLength(5_000)),
});

/** The private half with the public one, as a JWK. */
export type PrivateKey = PublicKey & { readonly d: string };

const privateKeySchema = v.object({
  ...publicKeySchema.entries,
  d: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
});

/** How often the passphrase is hashed: what OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
const rounds = 600_000;

/** The shortest passphrase that is taken, characters. */
export const shortestPassphrase = 12;

/** Writes the backup file of a key: PBES2 (PBKDF2 with SHA-256) around AES-256-GCM. */
export async function writeKeyFile(name: string, key: PrivateKey, passphrase: string): Promise<string> {
  const { d: _, ...publicKey } = key;
  const lockedKey = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(passphrase));
  const file = { format: 'plainpost-key', formatVersion: 1, name, publicKey, lockedKey };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The key in a backup file; 'not-a-key' for another file, 'wrong-passphrase' where it does not open. Never throws. */
export async function readKeyFile(
  text: string,
  passphrase: string,
): Promise<
  | { readonly ok: true; readonly name: string; readonly key: PrivateKey }
  | { readonly ok: false; readonly fault: 'not-a-key' | 'wrong-passphrase' }
> {
  const parsed = text.length > 20_000 ? undefined : parseJson(text.replace(/^\uFEFF/, ''));
  const file = v.safeParse(keyFileSchema, parsed?.ok ? parsed.value : undefined);
  if (!file.success) return { ok: false, fault: 'not-a-key' };
  try {
    const { plaintext } = await compactDecrypt(file.output.lockedKey, new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: rounds,
    });
    const key = v.parse(privateKeySchema, JSON.parse(new TextDecoder().decode(plaintext)));
    return { ok: true, name: file.output.name, key };
  } catch {
    return { ok: false, fault: 'wrong-passphrase' };
  }
}
