import type { Rule } from '@/lib/checks/rule';
import type { StyleEntry } from './entry';

/** Turns an agency's own entries into rules. */
export function entryRules(_entries: readonly StyleEntry[]): readonly Rule[] {
  return [];
}
