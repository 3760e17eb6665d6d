import type { Span } from '@/lib/checks/span';
import { fixesFor, textsOf } from './action';
import type { RepetitionEntry } from './entry';
import { readMessage } from './entry-message';
import type { Look } from './entry-rule';
import { createExceptions } from './exceptions';
import { createTokens } from './tokens';

const mostTokens = 50_000;
const endsSentence = /[.!?…]["”’»)\]]*\s|\n/;

/** Finds neighbouring tokens that are the same: “the the”. */
export function lookForRepetition(entry: RepetitionEntry): Look {
  const { ignoreCase = false, alpha = false, max = 0, action } = entry;
  const { find } = createTokens(entry.tokens, { ignoreCase });
  const excepted = createExceptions(entry.exceptions);
  const { fill } = readMessage(entry.message);
  return {
    withinSentence: true,
    *find(passage) {
      let before = '';
      let last: Span = [0, 0];
      let count = 0;
      for (const { at } of find(passage, mostTokens)) {
        const token = passage.text.slice(...at).trim();
        const compared = ignoreCase ? token.toLowerCase() : token;
        const same = compared === before && compared !== '' && (!alpha || /^\p{L}+$/u.test(token));
        if (same) count += 1;
        const both: Span = [last[0], at[1]];
        const words = passage.text.slice(...both);
        if (same && count > max && !endsSentence.test(words) && !excepted(passage, both)) {
          const texts = action === undefined ? [] : textsOf(action, words);
          yield { at: both, parameters: fill(token), fixes: fixesFor(passage, both, texts) };
          count = 0;
        }
        before = compared;
        last = at;
      }
    },
  };
}
