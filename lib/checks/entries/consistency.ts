import type { Wakes } from '@/lib/checks/wakes';
import { fixesFor, textsOf } from './action';
import type { ConsistencyEntry, EntryScope } from './entry';
import { readMessage } from './entry-message';
import type { Look } from './entry-rule';
import { createTokens } from './tokens';

/** What speaks of a text as a whole sees all of a post, unless its entry names a smaller part. */
export const wholeFor = (scope: EntryScope): EntryScope => (scope === 'text' ? 'summary' : scope);

const mostUses = 1_000;

/** Finds the second of two ways to write something, where both are used. */
export function lookForConsistency(entry: ConsistencyEntry): Look {
  const { ignoreCase = false, nonword = false, action } = entry;
  const pairs = Object.entries(entry.either).map((pair) =>
    createTokens(pair, { word: !nonword, ignoreCase }),
  );
  const { fill } = readMessage(entry.message);
  const words: string[] = [];
  for (const { wakes } of pairs) words.push(...(wakes?.words ?? []));
  const wakes: Wakes | undefined = pairs.every((pair) => pair.wakes !== undefined) ? { words } : undefined;
  return {
    scope: wholeFor(entry.scope),
    wakes,
    *find(passage) {
      for (const { find } of pairs) {
        const found = find(passage, mostUses);
        const second = found.find(({ token }) => token !== found[0]?.token);
        if (second === undefined) continue;
        const { at } = second;
        const text = passage.text.slice(...at);
        const texts = action === undefined ? [] : textsOf(action, text);
        yield { at, parameters: fill(text), fixes: fixesFor(passage, at, texts) };
      }
    },
  };
}
