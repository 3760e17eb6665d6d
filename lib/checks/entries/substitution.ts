import type { Finding } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized } from '@/lib/checks/write-fix';
import { fillGroups, fixesFor, textsOf } from './action';
import type { SubstitutionEntry } from './entry';
import { listed, readMessage, withoutDoubleQuotes } from './entry-message';
import type { Look } from './entry-rule';
import { createExceptions } from './exceptions';
import type { Passage } from './passage';
import { compilePattern } from './pattern';
import type { TokenMatch } from './phrases';
import { createTokens } from './tokens';

const hasGroup = /\$(?:\d|\{)/;

/** The choices of a swap: `|` stands between them, `\|` for itself. */
export const choicesOf = (swap: string): readonly string[] =>
  swap
    .split(/(?<!\\)\|/)
    .filter((choice) => choice !== '')
    .map((choice) => choice.replaceAll('\\|', '|'));

/** The swaps of an entry, the longest pattern first, as Vale tries them. */
export const swapsOf = ({
  swap,
}: SubstitutionEntry): readonly (readonly [token: string, instead: string])[] =>
  Object.entries(swap)
    .filter(([token]) => token.trim() !== '')
    .sort(([one], [other]) => other.length - one.length);

/** Whether words are already what they should be; a swap that is a pattern describes all it lets pass. */
function createSame(instead: string, literal: boolean): (words: string) => boolean {
  if (literal) {
    const choices = choicesOf(instead);
    return (words) => choices.includes(words);
  }
  if (!/[\\^$.|?*+()[\]{}]/.test(instead)) return (words) => words === instead;
  const pattern = compilePattern(`^(?:${instead})$`, { lines: false });
  return pattern.ok ? (words) => pattern.find(words, 1).length > 0 : (words) => words === instead;
}

/** Finds words that have a better word, and names it. */
export function lookForSubstitution(entry: SubstitutionEntry): Look {
  const { nonword = false, ignoreCase = false, capitalize = false, action } = entry;
  const swaps = swapsOf(entry);
  const replaces = action?.name === 'replace';
  const groups = swaps.some(([, instead]) => hasGroup.test(instead));
  const tokens = createTokens(
    swaps.map(([token]) => token),
    { word: !nonword, ignoreCase, groups },
  );
  const same = new Map<string, (words: string) => boolean>();
  const isSame = (instead: string, words: string): boolean => {
    const known = same.get(instead) ?? createSame(instead, replaces);
    if (same.size < 1_000) same.set(instead, known);
    return known(words);
  };
  const excepted = createExceptions(entry.exceptions);
  const { fill, text: message } = readMessage(replaces ? withoutDoubleQuotes(entry.message) : entry.message);

  function* report(passage: Passage, matches: readonly TokenMatch[]): Iterable<Finding> {
    for (const match of matches) {
      const at: Span = match.at;
      const words = passage.text.slice(...at);
      const swap = swaps[match.token]?.[1] ?? '';
      const cased = (text: string) => (capitalize && words === capitalized(words) ? capitalized(text) : text);
      const filled = hasGroup.test(swap) ? fillGroups(swap, words, match.groups, match.names) : swap;
      const instead = cased(filled);
      if (isSame(instead, words) || excepted(passage, at)) continue;
      const choices = choicesOf(instead).map(cased);
      // Vale leaves it to the action; whoever says what to write instead means it as a fix.
      const texts = action === undefined ? choices : textsOf(action, words, choices);
      yield {
        at,
        parameters: fill(replaces ? listed(texts) : instead, words),
        fixes: fixesFor(passage, at, texts),
      };
    }
  }
  return {
    message,
    wakes: tokens.wakes,
    withinSentence: tokens.withinSentence,
    find: (passage) => {
      const matches = tokens.find(passage);
      return matches.length === 0 ? [] : report(passage, matches);
    },
  };
}
