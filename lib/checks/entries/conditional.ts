import { fixesFor, textsOf } from './action';
import { wholeFor } from './consistency';
import type { ConditionalEntry } from './entry';
import { readMessage } from './entry-message';
import type { Look } from './entry-rule';
import { createExceptions } from './exceptions';
import { compilePattern } from './pattern';
import { createTokens } from './tokens';

const mostDefined = 1_000;

/** Finds what stands there without what it needs: an acronym that nothing explains. */
export function lookForConditional(entry: ConditionalEntry): Look | undefined {
  const { ignoreCase = false, action } = entry;
  const options = { ignoreCase, lines: false };
  const { find, wakes } = createTokens([entry.first], options);
  const second = compilePattern(entry.second, options);
  if (!second.ok) return undefined;
  const excepted = createExceptions(entry.exceptions);
  const { fill } = readMessage(entry.message);
  return {
    scope: wholeFor(entry.scope),
    wakes,
    *find(passage) {
      const needing = find(passage);
      if (needing.length === 0) return;
      const explained = second.find(passage.text, mostDefined);
      // Without a group, one place where it stands is enough for all.
      if (second.names.length === 0 && explained.length > 0) return;
      const known = new Set(explained.flatMap(({ groups }) => groups));
      for (const { at } of needing) {
        const words = passage.text.slice(...at);
        if (known.has(words) || excepted(passage, at)) continue;
        const texts = action === undefined ? [] : textsOf(action, words);
        yield { at, parameters: fill(words), fixes: fixesFor(passage, at, texts) };
      }
    },
  };
}
