import type { Rule } from '@/lib/checks/rule';
import allCapsRun from './all-caps-run';
import bureaucraticPassive from './bureaucratic-passive';
import cliche from './cliche';
import complexWord from './complex-word';
import fancyUnicode from './fancy-unicode';
import hashtagCamelCase from './hashtag-camel-case';
import lengthLimit from './length-limit';
import relativeDate from './relative-date';
import repeatedPunct from './repeated-punct';
import repeatedWord from './repeated-word';
import sentenceLength from './sentence-length';
import tooWordy from './too-wordy';
import unfilledPlaceholder from './unfilled-placeholder';
import wordyPhrase from './wordy-phrase';

/** Every rule. Where two say the same of the same words, the one listed first speaks. */
export const rules: readonly Rule[] = [
  unfilledPlaceholder,
  lengthLimit,
  bureaucraticPassive,
  complexWord,
  wordyPhrase,
  tooWordy,
  cliche,
  sentenceLength,
  hashtagCamelCase,
  fancyUnicode,
  allCapsRun,
  repeatedPunct,
  repeatedWord,
  relativeDate,
];
