import { syllable } from 'syllable';
import type { Draft } from '@/lib/checks/draft';
import { draftPassages } from './passage';

/** Everything a formula may name: Vale's own names. */
export const countNames: ReadonlySet<string> = new Set([
  'words',
  'sentences',
  'paragraphs',
  'characters',
  'syllables',
  'polysyllabic_words',
  'complex_words',
  'long_words',
  'list',
  'pre',
  'blockquote',
  ...[1, 2, 3, 4, 5, 6].map((level) => `heading_h${level}`),
]);

const longWord = 6;
const manySyllables = 3;

/** Three syllables or more, an ending that only bends the word not counted. */
const isComplex = (word: string): boolean => {
  const bare = word.replace(/(?:es|ed|ing)$/, '');
  return syllable(bare === '' ? word : bare) >= manySyllables;
};

/** Counts what Vale's formulas are made of; links, handles and hashtags are no words. */
export function countText(draft: Draft): Readonly<Record<string, number>> {
  const words = draft.sentences.flatMap((sentence) => sentence.words);
  const counts = {
    words: words.length,
    sentences: draft.sentences.filter((sentence) => sentence.words.length > 0).length,
    paragraphs: draft.paragraphs.length,
    characters: 0,
    syllables: 0,
    polysyllabic_words: 0,
    complex_words: 0,
    long_words: 0,
    list: draftPassages(draft, 'list').length,
  };
  for (const { lower } of words) {
    const letters = lower.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const sounds = Math.max(1, syllable(lower));
    counts.characters += letters;
    counts.syllables += sounds;
    if (sounds >= manySyllables) {
      counts.polysyllabic_words += 1;
      if (isComplex(lower)) counts.complex_words += 1;
    }
    if (letters > longWord) counts.long_words += 1;
  }
  return counts;
}
