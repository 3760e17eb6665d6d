import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { findAllClear } from './all-clear';
import { readableLanguages } from './passage';

/** What the rules about warnings speak of: short warnings often leave their language open. */
export const readLanguages = ['en', 'es', 'und'] as const;

const sample = 60;

/** Whether a text whose language is open is English enough: half its words are. */
function mayBeEnglish({ sentences }: Draft): boolean {
  const words = sentences.flatMap((sentence) => [...sentence.words]).slice(0, sample);
  return words.filter(({ lower }) => frequencyOf(lower) > 0).length * 2 >= words.length;
}

/** Whether a post says something, in a language that warnings are read in. */
export const isBegun = (draft: Draft, { language }: Pick<Context, 'language'>): boolean =>
  /\p{L}{2}/u.test(draft.masked) && (language !== 'und' || mayBeEnglish(draft));

/** Whether a post tells that something is over: then there is nothing to do and nowhere to flee. */
export const isAllClear = ({ masked }: Draft, { language }: Context): boolean =>
  findAllClear(masked, readableLanguages(language)) !== undefined;
