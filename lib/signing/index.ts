export { fingerprint } from './fingerprint';
export { readKeyFile, shortestPassphrase } from './key-file';
export {
  installationKey,
  type MadeKey,
  makePublisherKey,
  publisherKey,
  restorePublisherKey,
} from './key-ring';
export { type PublicKey, publicKeySchema, thumbprintOf, thumbprintSchema } from './public-key';
export { largestSigned, type ReadSigned, readSigned } from './read-signed';
export { type SignedKind, sign } from './sign';
export type { SigningKey } from './signing-key';
