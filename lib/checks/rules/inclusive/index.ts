import type { Rule } from '@/lib/checks/rule';

/** The rules about inclusive. Where two say the same of the same words, the one listed first speaks. */
export const inclusiveRules: readonly Rule[] = [];
