import type { AgencyFacts } from './agency';
import { createChecker } from './check';
import type { StyleEntry } from './entries/entry';
import { judgeEntry } from './entries/entry-faults';
import type { Issue } from './report';

/** An example of an own rule, and whether the rule says of it what its author expects. */
export interface JudgedExample {
  readonly text: string;
  /** 'pass' where nothing should be found. */
  readonly wanted: 'pass' | 'fail';
  readonly comesOut: boolean;
  readonly issues: readonly Issue[];
}

/** Runs an own rule, and no other, on its own examples. */
export function judgeExamples(entry: StyleEntry, agency: AgencyFacts): readonly JudgedExample[] {
  const { pass = [], fail = [] } = entry.examples ?? {};
  if (pass.length + fail.length === 0) return [];
  const guide = { version: 'examples', agency, rules: {}, entries: [{ ...entry, on: true }] };
  const check = createChecker(guide, { rules: [] });
  const [language] = entry.languages ?? [];
  const judge = (text: string, wanted: JudgedExample['wanted']): JudgedExample => {
    const { issues } = check(text, { now: Date.now(), ...(language !== undefined && { language }) });
    return { text, wanted, issues, comesOut: issues.length > 0 === (wanted === 'fail') };
  };
  return [...fail.map((text) => judge(text, 'fail')), ...pass.map((text) => judge(text, 'pass'))];
}

/** The ids of the own rules whose examples do not come out as they say, or that find nothing at all. */
export const failingEntries = ({
  entries,
  agency,
}: {
  readonly entries: readonly StyleEntry[];
  readonly agency: AgencyFacts;
}): readonly string[] =>
  entries
    .filter(
      (entry) => !judgeEntry(entry).runs || judgeExamples(entry, agency).some(({ comesOut }) => !comesOut),
    )
    .map(({ id }) => id);
