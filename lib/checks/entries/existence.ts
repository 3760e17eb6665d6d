import type { Finding } from '@/lib/checks/rule';
import { fixesFor, textsOf } from './action';
import type { ExistenceEntry } from './entry';
import { listed, readMessage } from './entry-message';
import type { Look } from './entry-rule';
import { createExceptions } from './exceptions';
import type { Passage } from './passage';
import type { TokenMatch } from './phrases';
import { createTokens, type TokenOptions } from './tokens';

/** The patterns of an existence entry, as they are looked for. */
export function existenceTokens(entry: ExistenceEntry): { tokens: readonly string[]; options: TokenOptions } {
  const { raw = [], append = false, nonword = false, ignoreCase = false } = entry;
  const tokens = entry.tokens.filter((token) => token.trim() !== '');
  if (raw.length === 0) return { tokens, options: { word: !nonword, ignoreCase } };
  const all =
    tokens.length === 0 ? '' : nonword ? `(?:${tokens.join('|')})` : `\\b(?:${tokens.join('|')})\\b`;
  return {
    tokens: [append ? all + raw.join('') : raw.join('') + all],
    options: { word: false, ignoreCase },
  };
}

/** Finds words that must not stand there. */
export function lookForExistence(entry: ExistenceEntry): Look {
  const { tokens, options } = existenceTokens(entry);
  const { find, wakes, withinSentence } = createTokens(tokens, options);
  const excepted = createExceptions(entry.exceptions);
  const { fill } = readMessage(entry.message);
  const { action } = entry;
  function* report(passage: Passage, matches: readonly TokenMatch[]): Iterable<Finding> {
    for (const { at } of matches) {
      if (excepted(passage, at)) continue;
      const words = passage.text.slice(...at);
      const texts = action === undefined ? [] : textsOf(action, words);
      const instead = texts.length === 1 ? (texts[0] ?? '') : listed(texts);
      yield { at, parameters: fill(words, instead), fixes: fixesFor(passage, at, texts) };
    }
  }
  return {
    wakes,
    withinSentence,
    find: (passage) => {
      const matches = find(passage);
      return matches.length === 0 ? [] : report(passage, matches);
    },
  };
}
