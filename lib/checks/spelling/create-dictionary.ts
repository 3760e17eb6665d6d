import { type Affix, readAffixes } from './affixes';
import type { Dictionary } from './dictionary';
import { nearWords } from './near-words';

/** Reads the words of a Hunspell `.dic` file, each with its flags; a word that stands there twice has both. */
function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  let from = dic.indexOf('\n') + 1;
  while (from > 0 && from < dic.length) {
    const next = dic.indexOf('\n', from);
    const end = next === -1 ? dic.length : next;
    const line = dic.slice(from, end).split(/\s/, 1)[0] ?? '';
    const slash = line.indexOf('/');
    const word = slash === -1 ? line : line.slice(0, slash);
    const flags = slash === -1 ? '' : line.slice(slash + 1);
    if (word !== '') words.set(word, (words.get(word) ?? '') + flags);
    from = end + 1;
  }
  return words;
}

const longest = (affixes: ReadonlyMap<string, unknown>): number =>
  Math.max(0, ...[...affixes.keys()].map((add) => add.length));

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/**
 * Makes a dictionary of the two Hunspell files of a language. Words are taken apart when they are asked for, not put
 * together beforehand: Spanish would be 650,000 of them.
 */
export function createDictionary(aff: string, dic: string): Dictionary {
  const words = readWords(dic);
  const { prefixes, suffixes } = readAffixes(aff);
  const [longestPrefix, longestSuffix] = [longest(prefixes), longest(suffixes)];

  function* bySuffix(word: string): Iterable<{ readonly stem: string; readonly affix: Affix }> {
    for (let length = 0; length <= Math.min(longestSuffix, word.length - 1); length += 1) {
      const rest = word.slice(0, word.length - length);
      for (const affix of suffixes.get(word.slice(word.length - length)) ?? []) {
        const stem = rest + affix.strip;
        if (affix.condition?.test(stem) ?? true) yield { stem, affix };
      }
    }
  }

  /** Whether the word is one with this flag, as it stands or with a suffix that hands the flag on. */
  function carries(word: string, flag: string): boolean {
    if (words.get(word)?.includes(flag) === true) return true;
    for (const { stem, affix } of bySuffix(word)) {
      if (affix.next.includes(flag) && words.get(stem)?.includes(affix.flag) === true) return true;
    }
    return false;
  }

  function ends(word: string, prefix?: Affix): boolean {
    for (const { stem, affix } of bySuffix(word)) {
      if (prefix !== undefined && !(affix.crosses && words.get(stem)?.includes(prefix.flag))) continue;
      if (words.get(stem)?.includes(affix.flag) === true) return true;
      if (prefix === undefined && affix.add !== '' && stem.length > 2 && carries(stem, affix.flag))
        return true;
    }
    return false;
  }

  function begins(word: string): boolean {
    for (let length = 1; length <= Math.min(longestPrefix, word.length - 1); length += 1) {
      for (const prefix of prefixes.get(word.slice(0, length)) ?? []) {
        const stem = prefix.strip + word.slice(length);
        if (!(prefix.condition?.test(stem) ?? true)) continue;
        if (words.get(stem)?.includes(prefix.flag) === true) return true;
        if (prefix.crosses && ends(stem, prefix)) return true;
      }
    }
    return false;
  }

  const stands = (word: string): boolean => words.has(word) || ends(word) || begins(word);

  function knows(written: string): boolean {
    const word = written.replaceAll('’', "'");
    if (stands(word)) return true;
    const low = word.toLowerCase();
    if (low === word) return false;
    return stands(low) || (word === word.toUpperCase() && stands(capitalized(word)));
  }

  return { knows, suggest: (word) => nearWords(word, knows) };
}
