import type { Rule } from '@/lib/checks/rule';
import complexWord from './complex-word';
import lengthLimit from './length-limit';
import repeatedPunct from './repeated-punct';
import wordyPhrase from './wordy-phrase';

/** Every rule. Where two say the same of the same words, the one listed first speaks. */
export const rules: readonly Rule[] = [lengthLimit, complexWord, wordyPhrase, repeatedPunct];
