import { shortestPassphrase } from '@/lib/signing';

/** How hard a passphrase is to guess, in words. */
export type Strength = 'tooShort' | 'weak' | 'fair' | 'good';

/** What is guessed first. */
const common =
  /passw|contras|qwert|asdf|12345|abcd|letmein|plainpost|welcome|admin|secret|iloveyou|bienvenid|government|gobierno/;

/** Judges a passphrase by its length, its variety and whether it is one that is guessed first. */
export function passphraseStrength(passphrase: string): Strength {
  if (passphrase.length < shortestPassphrase) return 'tooShort';
  const plain = passphrase.toLowerCase().normalize('NFKD');
  const variety = new Set(plain).size;
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const hasOneKind = /^\d+$/.test(plain) || /^(.{1,4})\1+$/.test(plain);
  if (variety < 6 || hasOneKind) return 'weak';
  if (common.test(plain)) return passphrase.length < 24 ? 'weak' : 'fair';
  if (new Set(words).size >= 4 || (passphrase.length >= 18 && variety >= 10)) return 'good';
  return 'fair';
}
