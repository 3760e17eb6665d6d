import type { OccurrenceEntry } from './entry';
import { readMessage } from './entry-message';
import type { Look } from './entry-rule';
import { createTokens } from './tokens';

/** As many are counted, and no more. */
const mostCounted = 20_000;

/** Counts something: more than `max`, and the first that is too many is named; fewer than `min`, and the passage is. */
export function lookForOccurrence(entry: OccurrenceEntry): Look {
  const { token, max = 0, min = 0, ignoreCase = false } = entry;
  const { find, wakes } = createTokens([token], { ignoreCase, lines: false });
  const { fill } = readMessage(entry.message);
  const enough = Math.min(Math.max(max + 1, min), mostCounted);
  return {
    covers: entry.scope === 'summary' || entry.scope === 'raw' ? 'post' : 'sentence',
    ...(min === 0 && { wakes }),
    *find(passage) {
      const found = find(passage, enough);
      const tooMany = max > 0 ? found[max] : undefined;
      if (tooMany !== undefined) {
        yield { at: tooMany.at, parameters: fill(passage.text.slice(...tooMany.at)) };
      } else if (found.length < min) {
        const at = found[0]?.at ?? ([0, passage.text.length] as const);
        yield { at, parameters: fill(found[0] === undefined ? '' : passage.text.slice(...at)) };
      }
    },
  };
}
