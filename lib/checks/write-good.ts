import suggest from 'write-good';
import type { Sentence } from './draft';
import { inCode } from './near';
import type { Finding } from './rule';
import type { Span } from './span';

/** The checks of write-good worth having: of its figures of speech we keep the list, in our own pass over the text. */
export type WriteGoodCheck = 'tooWordy' | 'illusion';

/** The others are wrong more often than right in posts of officials, and some assign a variable they never declare, which throws in a bundle: they must not run. */
const off = {
  weasel: false,
  so: false,
  thereIs: false,
  passive: false,
  adverb: false,
  eprime: false,
  tooWordy: false,
  illusion: false,
  cliches: false,
} as const;

/** Runs one check of write-good over the prose of a sentence, and keeps what `keep` says yes to. */
export function* writeGood(
  check: WriteGoodCheck,
  sentence: Sentence,
  keep: (words: string, at: Span) => boolean,
): Iterable<Finding> {
  for (const { index, offset } of suggest(sentence.prose, { ...off, [check]: true })) {
    const at: Span = [index, index + offset];
    if (!inCode(sentence, at) && keep(sentence.prose.slice(...at), at)) yield { at };
  }
}
