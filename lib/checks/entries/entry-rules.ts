import type { Rule } from '@/lib/checks/rule';
import { lookForCapitalization } from './capitalization';
import { lookForConditional } from './conditional';
import { lookForConsistency } from './consistency';
import type { StyleEntry } from './entry';
import { entryRule, type Look, postRule } from './entry-rule';
import { lookForExistence } from './existence';
import { lookForMetric } from './metric';
import { lookForOccurrence } from './occurrence';
import { lookForRepetition } from './repetition';
import { lookForSubstitution } from './substitution';

function lookFor(entry: Exclude<StyleEntry, { type: 'metric' }>): Look | undefined {
  switch (entry.type) {
    case 'existence':
      return lookForExistence(entry);
    case 'substitution':
      return lookForSubstitution(entry);
    case 'occurrence':
      return lookForOccurrence(entry);
    case 'repetition':
      return lookForRepetition(entry);
    case 'consistency':
      return lookForConsistency(entry);
    case 'conditional':
      return lookForConditional(entry);
    case 'capitalization':
      return lookForCapitalization(entry);
  }
}

function ruleOf(entry: StyleEntry): Rule | undefined {
  try {
    if (entry.type === 'metric') {
      const find = lookForMetric(entry);
      return find && postRule(entry, find);
    }
    const look = lookFor(entry);
    return look && entryRule(entry, look);
  } catch {
    // An entry of no known shape says nothing, and keeps no other from being heard.
    return undefined;
  }
}

/** Turns an agency's own entries into rules; one that cannot be run is left out, and `judgeEntry` says why. */
export const entryRules = (entries: readonly StyleEntry[]): readonly Rule[] =>
  entries.flatMap((entry) => ruleOf(entry) ?? []);
