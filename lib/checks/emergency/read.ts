import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { findAllClear, letsReturn } from './all-clear';
import { readableLanguages } from './passage';

/** What the rules about warnings speak of: short warnings often leave their language open. */
export const readLanguages = ['en', 'es', 'und'] as const;

const sample = 60;

/** Whether a text whose language is open is English enough: half its words are. */
function mayBeEnglish({ sentences }: Draft): boolean {
  const words = sentences
    .slice(0, sample)
    .flatMap((sentence) => sentence.words.slice(0, sample))
    .slice(0, sample);
  return words.filter(({ lower }) => frequencyOf(lower) > 0).length * 2 >= words.length;
}

interface Read {
  begun?: boolean;
  allClear?: boolean;
}
/** Several rules ask the same of one draft. */
const known = new WeakMap<Draft, Read>();
function readOf(draft: Draft): Read {
  const read = known.get(draft) ?? {};
  known.set(draft, read);
  return read;
}

/** Whether a post says something, in a language that warnings are read in. */
export function isBegun(draft: Draft, { language }: Pick<Context, 'language'>): boolean {
  const read = readOf(draft);
  read.begun ??= /\p{L}{2}/u.test(draft.masked) && (language !== 'und' || mayBeEnglish(draft));
  return read.begun;
}

/** Whether a post tells that something is over: then there is nothing to do and nowhere to flee. */
export function isAllClear(draft: Draft, { language }: Pick<Context, 'language'>): boolean {
  const read = readOf(draft);
  if (read.allClear === undefined) {
    const languages = readableLanguages(language);
    read.allClear =
      findAllClear(draft.masked, languages) !== undefined || letsReturn(draft.masked, languages);
  }
  return read.allClear;
}
