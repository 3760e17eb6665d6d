import type { Issue } from '@/lib/checks/report';

/** How much of the text goes with a report, on either side, UTF-16 units. */
const around = 15;

/** A report of a false alarm for whoever keeps the rules: the rule, and its words with 15 characters on either side. */
export function falseAlarm(issue: Issue, text: string, site: string): string {
  const [start, end] = issue.at;
  const words =
    issue.about === 'words'
      ? `\n${text.slice(Math.max(0, start - around), start)}[[${issue.words}]]${text.slice(end, end + around)}`
      : '';
  return `Plainpost, false alarm: ${issue.rule} (${site})${words}`;
}
