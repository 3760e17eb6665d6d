import type { Span } from '@/lib/checks/span';
import type { Passage } from './passage';
import { atEdges } from './pattern';
import { inSmallLetters } from './pattern-words';

/** Where one of some tokens stands. */
export interface TokenMatch {
  readonly at: Span;
  /** Its place among the tokens. */
  readonly token: number;
  readonly groups: readonly (string | undefined)[];
  /** The names of the groups, '' for one without. */
  readonly names: readonly string[];
}

/** A plain text that stands for a token. */
export interface Phrase {
  readonly text: string;
  readonly token: number;
  readonly order: number;
}

/** A place found, before places that lie over each other are sorted out. */
export interface Candidate extends TokenMatch {
  readonly order: number;
}

const firstRun = /^[\p{L}\p{M}\p{N}_]+/u;

/** Makes the search for plain texts: by their first words, or for those without, through the text. */
export function createPhrases(phrases: readonly Phrase[], word: boolean, ignoreCase: boolean) {
  const byWord = new Map<string, Phrase[]>();
  const loose: Phrase[] = [];
  for (const phrase of phrases) {
    const first = word ? firstRun.exec(inSmallLetters(phrase.text))?.[0] : undefined;
    if (first === undefined) loose.push(phrase);
    else byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  }
  return (passage: Passage, most: number): Candidate[] => {
    const text = ignoreCase ? passage.lower : passage.straight;
    const found: Candidate[] = [];
    const tryAt = (start: number, { text: phrase, token, order }: Phrase): void => {
      const at: Span = [start, start + phrase.length];
      if (text.startsWith(phrase, start) && (!word || atEdges(text, at)))
        found.push({ at, token, order, groups: [], names: [] });
    };
    const tryAll = (starts: readonly number[] = [], candidates: readonly Phrase[] = []): void => {
      for (const start of candidates.length === 0 ? [] : starts.slice(0, most)) {
        for (const phrase of candidates) tryAt(start, phrase);
      }
    };
    if (byWord.size < passage.starts.size) {
      for (const [first, candidates] of byWord) tryAll(passage.starts.get(first), candidates);
    } else {
      for (const [first, starts] of passage.starts) tryAll(starts, byWord.get(first));
    }
    for (const phrase of loose) {
      let tries = 0;
      for (let at = text.indexOf(phrase.text); at !== -1 && tries < most; tries += 1) {
        tryAt(at, phrase);
        at = text.indexOf(phrase.text, at + 1);
      }
    }
    return found;
  };
}
