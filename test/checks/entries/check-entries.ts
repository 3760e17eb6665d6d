import {
  type Attachment,
  applyFix,
  createChecker,
  defaultStyleGuide,
  type Issue,
  type StyleEntry,
} from '@/lib/checks';

type Without<Entry, Fields extends PropertyKey> = Entry extends unknown ? Omit<Entry, Fields> : never;
/** An entry of which a test says only what it is about. */
export type PartialEntry = Without<StyleEntry, 'id' | 'message' | 'severity' | 'scope'> &
  Partial<Pick<StyleEntry, 'id' | 'message' | 'severity' | 'scope'>>;

export const entryOf = (entry: PartialEntry): StyleEntry =>
  ({ id: 'test.rule', message: '%s', severity: 'warning', scope: 'text', ...entry }) as StyleEntry;

export function issuesOf(
  entries: readonly PartialEntry[],
  text: string,
  request: { media?: readonly Attachment[]; language?: string } = {},
): readonly Issue[] {
  const check = createChecker(
    { ...defaultStyleGuide, entries: entries.map(entryOf) },
    {
      rules: [],
      onRuleError: (rule, error) => {
        throw new Error(rule, { cause: error });
      },
    },
  );
  return check(text, { now: 0, language: 'en', ...request }).issues;
}

/** The words an entry marks in a text. */
export const marked = (entry: PartialEntry, text: string): readonly string[] =>
  issuesOf([entry], text).map(({ words }) => words);

/** What an entry says of a text. */
export const said = (entry: PartialEntry, text: string): readonly string[] =>
  issuesOf([entry], text).map(({ message }) => message);

/** The text after the first fix of each issue. */
export const fixed = (entry: PartialEntry, text: string): string =>
  issuesOf([entry], text).reduceRight((now, { fixes: [fix] }) => (fix ? applyFix(now, fix) : now), text);
