import type { Rule } from '@/lib/checks/rule';
import lengthLimit from './length-limit';

/** The rules about platform. Where two say the same of the same words, the one listed first speaks. */
export const platformRules: readonly Rule[] = [lengthLimit];
