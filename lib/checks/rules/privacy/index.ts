import type { Rule } from '@/lib/checks/rule';
import unfilledPlaceholder from './unfilled-placeholder';

/** The rules about privacy. Where two say the same of the same words, the one listed first speaks. */
export const privacyRules: readonly Rule[] = [unfilledPlaceholder];
