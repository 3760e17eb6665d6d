import type { Rule } from '@/lib/checks/rule';
import relativeDate from './relative-date';
import repeatedWord from './repeated-word';

/** The rules about style. Where two say the same of the same words, the one listed first speaks. */
export const styleRules: readonly Rule[] = [relativeDate, repeatedWord];
