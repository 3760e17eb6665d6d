import type { StyleEntry } from '@/lib/checks';

/** What an own rule can ask for, as people put it. */
export const formKinds = [
  'term',
  'avoid',
  'capitals',
  'must',
  'most',
  'twice',
  'either',
  'line',
  'acronym',
  'measure',
] as const;
export type FormKind = (typeof formKinds)[number];

/** What a form holds; each kind uses some of it. */
export interface FormValues {
  /** Words, one in each place; patterns where `patterns` says so. */
  readonly words: readonly string[];
  /** What must stand there too. */
  readonly others: readonly string[];
  /** What to write instead of what, or two ways to write one thing. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly exceptions: readonly string[];
  /** Whole numbers, as they are typed; '' for none. */
  readonly most: string;
  readonly least: string;
  readonly scope: StyleEntry['scope'];
  /** For 'line': $title, $sentence, $lower, $upper, or a pattern. */
  readonly match: string;
  /** For 'measure': a formula. */
  readonly formula: string;
  /** For 'measure', where it is more than “more than”: '< 30'. */
  readonly condition: string;
}

/** An own rule as a form: what it asks for, and what was filled in. */
export interface RuleForm {
  readonly kind: FormKind;
  /** What stands in the fields are patterns, not words. */
  readonly patterns: boolean;
  readonly values: FormValues;
}

export const emptyValues: FormValues = {
  words: [],
  others: [],
  pairs: [],
  exceptions: [],
  most: '',
  least: '',
  scope: 'text',
  match: '$sentence',
  formula: 'words / sentences',
  condition: '',
};

/** The fields that each kind asks for. */
export const fieldsOf: Readonly<Record<FormKind, readonly (keyof FormValues)[]>> = {
  term: ['pairs', 'exceptions'],
  avoid: ['words', 'exceptions'],
  capitals: ['words', 'exceptions'],
  must: ['words', 'others'],
  most: ['words', 'most', 'least', 'scope'],
  twice: ['words', 'exceptions'],
  either: ['pairs'],
  line: ['match', 'scope', 'exceptions'],
  acronym: ['words', 'others'],
  measure: ['formula', 'most'],
};
