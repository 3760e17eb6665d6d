import { alertWords } from './data/alert-words';
import { commonWords } from './data/common-words';

/** What a word of alerts counts as at least. */
const alertFrequency = 7;

let known: ReadonlyMap<string, number> | undefined;

function read(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const line of commonWords.trim().split('\n')) {
    const space = line.indexOf(' ');
    const frequency = Number(line.slice(0, space));
    let word = '';
    for (const [, shared, letters = ''] of line.slice(space + 1).matchAll(/(\d)(\D+)/g)) {
      word = word.slice(0, Number(shared)) + letters;
      all.set(word, frequency);
    }
  }
  for (const word of alertWords.trim().split(/\s+/))
    all.set(word, Math.max(alertFrequency, all.get(word) ?? 0));
  return all;
}

/** How common an English word (small letters) is: the logarithm, base 2, of its count in two million; 0 if unknown. */
export function frequencyOf(word: string): number {
  known ??= read();
  return known.get(word) ?? 0;
}

let lists: ReadonlyMap<string, readonly string[]> | undefined;

/** The common English words that start with this letter. */
export function commonWordsWith(letter: string): readonly string[] {
  known ??= read();
  lists ??= Map.groupBy(known.keys(), (word) => word.charAt(0));
  return lists.get(letter) ?? [];
}
