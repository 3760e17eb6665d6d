import { calculateJwkThumbprint } from 'jose';
import * as v from 'valibot';

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'is no coordinate'));

/** The shape of a public key as it travels: ECDSA over P-256 as a JWK (RFC 7517), and nothing private with it. */
export const publicKeySchema = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

/** A public key by which signatures are checked. */
export type PublicKey = v.InferOutput<typeof publicKeySchema>;

/** A key's name: its SHA-256 thumbprint (RFC 7638), 43 characters of base64url. */
export const thumbprintSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'is no thumbprint of a key'));

/** The thumbprint of a key (RFC 7638, SHA-256, base64url). */
export const thumbprintOf = (key: PublicKey): Promise<string> => calculateJwkThumbprint({ ...key }, 'sha256');
