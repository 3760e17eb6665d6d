import type { PublicKey } from './public-key';

/** A key that signs: its private half never leaves the browser it is kept in. */
export interface SigningKey {
  /** ECDSA over P-256, for signing only, not extractable. */
  readonly key: CryptoKey;
  readonly publicKey: PublicKey;
  /** Its name: RFC 7638, SHA-256, base64url. */
  readonly thumbprint: string;
}
