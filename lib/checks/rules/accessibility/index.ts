import type { Rule } from '@/lib/checks/rule';
import allCapsRun from './all-caps-run';
import fancyUnicode from './fancy-unicode';
import hashtagCamelCase from './hashtag-camel-case';
import repeatedPunct from './repeated-punct';

/** The rules about accessibility. Where two say the same of the same words, the one listed first speaks. */
export const accessibilityRules: readonly Rule[] = [
  allCapsRun,
  fancyUnicode,
  hashtagCamelCase,
  repeatedPunct,
];
