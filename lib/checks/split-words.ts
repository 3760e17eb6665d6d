import { frequencyOf } from './word-frequency';

/** One way to read letters written together. */
export interface Reading {
  readonly words: readonly string[];
  /** Bits: the less the likelier. */
  readonly cost: number;
}

const longestWord = 18;
/** The logarithm of how many words were counted, and what each further word of a reading costs. */
const allWords = 21.2;
const perWord = 1;

const better = (a: Reading, b: Reading): number => a.cost - b.cost;

/** The two likeliest ways to read letters (small, at most 40) as common English words, best first; [] for none. */
export function splitWords(letters: string): readonly Reading[] {
  if (letters.length > 40) return [];
  const best: Reading[][] = [[{ words: [], cost: 0 }]];
  for (let end = 1; end <= letters.length; end += 1) {
    const readings: Reading[] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      const frequency = before === undefined || before.length === 0 ? 0 : frequencyOf(word);
      if (frequency === 0 || before === undefined) continue;
      for (const { words, cost } of before) {
        readings.push({ words: [...words, word], cost: cost + allWords - frequency + perWord });
      }
    }
    best[end] = readings.sort(better).slice(0, 2);
  }
  return best[letters.length] ?? [];
}
