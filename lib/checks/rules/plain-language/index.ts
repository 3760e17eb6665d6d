import type { Rule } from '@/lib/checks/rule';
import bureaucraticPassive from './bureaucratic-passive';
import complexWord from './complex-word';
import idiom from './idiom';
import sentenceLength from './sentence-length';
import wordyPhrase from './wordy-phrase';

/** The rules about plain language. Where two say the same of the same words, the one listed first speaks. */
export const plainLanguageRules: readonly Rule[] = [
  bureaucraticPassive,
  complexWord,
  idiom,
  sentenceLength,
  wordyPhrase,
];
