import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import { findAllClear } from './all-clear';
import { readableLanguages } from './passage';

/** What the rules about warnings speak of: short warnings often leave their language open. */
export const readLanguages = ['en', 'es', 'und'] as const;

/** Whether a post says anything yet. */
export const isBegun = ({ masked }: Draft): boolean => /\p{L}{2}/u.test(masked);

/** Whether a post tells that something is over: then there is nothing to do and nowhere to flee. */
export const isAllClear = ({ masked }: Draft, { language }: Context): boolean =>
  findAllClear(masked, readableLanguages(language)) !== undefined;
