import type { Issue, Report, Severity } from '@/lib/checks';
import type { Paint } from './paint';

const colours = { error: 'red', warning: 'yellow', suggestion: 'blue' } as const;
const severities: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What a terminal would obey is shown as what it is. */
const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  text.replaceAll('\n', '⏎').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '·');

const short = (text: string, most: number): string => {
  const plain = harmless(text);
  return plain.length > most ? `${plain.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
};

function issueLine({ severity, rule, words, message, fixes, media }: Issue, paint: Paint): string {
  const where = media ? `attachment ${media.index + 1}` : words === '' ? 'the post' : `“${short(words, 40)}”`;
  const [fix] = fixes;
  const better = fix === undefined ? '' : fix.text === '' ? ' → (nothing)' : ` → “${short(fix.text, 60)}”`;
  const label = paint(colours[severity], severity.padEnd(10));
  return `  ${label} ${paint('bold', where)}${better}\n             ${harmless(message)} ${paint('faint', rule)}`;
}

const element = ({ elements }: Report): string[] =>
  elements === undefined
    ? []
    : [`  ${elements.map(({ element, words }) => `${words === '' ? '○' : '✓'} ${element}`).join('   ')}`];

/** What a person reads of one post; '' where nothing was found. */
export function postTable(text: string, place: string, report: Report, paint: Paint): string {
  const { issues, readability } = report;
  if (issues.length === 0 && report.elements === undefined) return '';
  const score =
    readability &&
    `${readability.measure} ${readability.score}${readability.band ? `, ${readability.band}` : ''}`;
  return [
    `${paint('bold', place)} ${short(text, 90)}`,
    ...issues.map((issue) => issueLine(issue, paint)),
    ...element(report),
    ...(score === undefined ? [] : [paint('faint', `  ${score}`)]),
    '',
  ].join('\n');
}

/** Counts what was found over all posts. */
export interface Tally {
  posts: number;
  withIssues: number;
  readonly severities: Record<Severity, number>;
  readonly rules: Map<string, number>;
}

export const emptyTally = (): Tally => ({
  posts: 0,
  withIssues: 0,
  severities: { error: 0, warning: 0, suggestion: 0 },
  rules: new Map(),
});

/** Adds one post's issues. */
export function count(tally: Tally, issues: readonly Issue[]): void {
  tally.posts += 1;
  if (issues.length > 0) tally.withIssues += 1;
  for (const { rule, severity } of issues) {
    tally.severities[severity] += 1;
    tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1);
  }
}

const plural = (number: number, one: string): string =>
  `${number.toLocaleString('en-US')} ${one}${number === 1 ? '' : 's'}`;

/** How many of the posts something was found in; never that the others are fine. */
const told = (withIssues: number): string => {
  const found = withIssues === 0 ? 'none' : withIssues.toLocaleString('en-US');
  return `Something was found in ${found} of them; where nothing was, our rules know of nothing, which is not to say that all is right.`;
};

/** The last lines: what was found in all, never that all is well. */
export function summary(
  { posts, withIssues, severities: counts, rules }: Tally,
  unusable: number,
  paint: Paint,
): string {
  const found = severities.map((one) => paint(colours[one], plural(counts[one], one))).join(', ');
  const most = [...rules].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return [
    paint('bold', `${plural(posts, 'post')} checked: ${found}.`),
    ...(posts === 0 ? [] : [told(withIssues)]),
    ...(most.length === 0
      ? []
      : [`Most often: ${most.map(([rule, times]) => `${rule} ${times}`).join(', ')}`]),
    ...(unusable === 0 ? [] : [paint('red', `${plural(unusable, 'line')} could not be read.`)]),
  ].join('\n');
}
