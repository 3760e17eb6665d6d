import type { Kind, Severity } from './rule';
import type { Span } from './span';

/** A fix ready to be applied: what stands at `at` becomes `text`; `label` is what its button says. */
export interface IssueFix {
  readonly at: Span;
  readonly text: string;
  readonly label: string;
}

/** A finding with its rule, in the words of the person's language. */
export interface Issue {
  /** Stays the same while the rule, the words and their sentence do: what an 'Ignore' is kept under. */
  readonly key: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** UTF-16 offsets in the checked text. */
  readonly at: Span;
  /** The words at fault, as they stand in the text. */
  readonly words: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly source: string;
  readonly fixes: readonly IssueFix[];
}

/** The issues of one draft, and what was checked; never a claim that nothing else is wrong. */
export interface Report {
  /** In the order of the text. */
  readonly issues: readonly Issue[];
  /** BCP 47 code, 'und' where the text gives no sure answer. */
  readonly language: string;
  /** How many rules ran. */
  readonly rulesRun: number;
  /** What the site counts, in its own units; left out for a site without a known limit. */
  readonly length?: { readonly count: number; readonly limit: number };
}
