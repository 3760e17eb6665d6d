import { syllable } from 'syllable';
import type { Draft, Sentence, Word } from '@/lib/checks/draft';
import { createRecent, type Recent } from '@/lib/checks/recent';
import type { Readability } from './readability';
import { countSpanishSyllables } from './spanish-syllables';

/** What a formula is fed with. */
interface Counts {
  readonly words: number;
  readonly syllables: number;
}

/** A language's measure: how its syllables are counted, and what the counts come to. */
interface Measure {
  readonly name: string;
  readonly syllables: (word: string) => number;
  readonly score: (wordsInSentence: number, syllablesInWord: number) => number;
  readonly band?: (score: number) => string;
}

const inflesz = (score: number): string => {
  if (score < 40) return 'muy difícil';
  if (score < 55) return 'algo difícil';
  if (score < 65) return 'normal';
  return score < 80 ? 'bastante fácil' : 'muy fácil';
};

const measures: Readonly<Record<string, Measure>> = {
  en: {
    name: 'Flesch–Kincaid grade',
    syllables: syllable,
    score: (words, syllables) => Math.max(0, 0.39 * words + 11.8 * syllables - 15.59),
  },
  es: {
    name: 'INFLESZ',
    syllables: countSpanishSyllables,
    score: (words, syllables) => Math.min(100, Math.max(0, 206.835 - 62.3 * syllables - words)),
    band: inflesz,
  },
};

/** Under these a formula says more about chance than about the text. */
const fewestWords = 30;
const fewestSentences = 3;
/** A line of fewer words is a heading or an item of a list. */
const fewestInSentence = 3;

const cachedWords = 10_000;
/** What is known of one language's sentences and words; numbers and the like have no syllables. */
interface Known {
  readonly bySentence: WeakMap<readonly Word[], Counts>;
  readonly byWord: Recent<number>;
}
const known = new Map<Measure, Known>();
function knownOf(measure: Measure): Known {
  const before = known.get(measure);
  if (before !== undefined) return before;
  const fresh = {
    bySentence: new WeakMap<readonly Word[], Counts>(),
    byWord: createRecent<number>(cachedWords),
  };
  known.set(measure, fresh);
  return fresh;
}

/** Numbers, and letters such as those of “p. m.”, are no words to a formula. */
const isWord = (text: string): boolean =>
  !/\p{N}/u.test(text) && (text.length > 1 || /[aeiouyó]/i.test(text));

function syllablesOf(word: string, measure: Measure, { byWord }: Known): number {
  const before = byWord.get(word);
  if (before !== undefined) return before;
  const count = isWord(word) ? Math.max(1, measure.syllables(word)) : 0;
  byWord.set(word, count);
  return count;
}

function count(sentence: Sentence, measure: Measure, known: Known): Counts {
  const before = known.bySentence.get(sentence.words);
  if (before !== undefined) return before;
  let words = 0;
  let syllables = 0;
  for (const { lower } of sentence.words) {
    const heard = syllablesOf(lower, measure, known);
    if (heard === 0) continue;
    words += 1;
    syllables += heard;
  }
  const counts = words < fewestInSentence ? { words: 0, syllables: 0 } : { words, syllables };
  known.bySentence.set(sentence.words, counts);
  return counts;
}

/** Whether a text has enough words and sentences, were all of them such that count. */
function mayBeLong({ sentences }: Draft): boolean {
  let words = 0;
  let read = 0;
  for (const sentence of sentences) {
    const { length } = sentence.words;
    if (length < fewestInSentence) continue;
    words += length;
    read += 1;
  }
  return words >= fewestWords && read >= fewestSentences;
}

/** Measures how hard a text is to read; undefined for one too short, and in a language without a measure. */
export function measureReadability(draft: Draft, language: string): Readability | undefined {
  const measure = Object.hasOwn(measures, language) ? measures[language] : undefined;
  if (measure === undefined) return undefined;
  if (!mayBeLong(draft)) return undefined;
  const known = knownOf(measure);
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  for (const sentence of draft.sentences) {
    const counted = count(sentence, measure, known);
    if (counted.words === 0) continue;
    words += counted.words;
    syllables += counted.syllables;
    sentences += 1;
  }
  if (words < fewestWords || sentences < fewestSentences) return undefined;
  const score = Math.round(measure.score(words / sentences, syllables / words) * 10) / 10;
  const { band } = measure;
  return { measure: measure.name, score, ...(band && { band: band(score) }), words, sentences };
}
