import type { Rule } from '@/lib/checks/rule';

/** The rules about emergency. Where two say the same of the same words, the one listed first speaks. */
export const emergencyRules: readonly Rule[] = [];
