import { CompactSign } from 'jose';
import type { SigningKey } from './signing-key';

/** What a signed document is; a signature for one kind never passes for another. */
export type SignedKind = 'pointer' | 'roster' | 'draft' | 'answer' | 'person' | 'head';

/** How the kind stands in the header. */
export const typeOf = (kind: SignedKind): string => `plainpost-${kind}`;

/** Signs a document: a JWS in compact form (RFC 7515), ES256, `kid` the key's thumbprint, `typ` its kind. */
export function sign(kind: SignedKind, document: object, { key, thumbprint }: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(document)))
    .setProtectedHeader({ alg: 'ES256', kid: thumbprint, typ: typeOf(kind) })
    .sign(key);
}
