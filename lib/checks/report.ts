import type { Element } from './emergency/elements';
import type { Platform } from './platforms';
import type { Profile } from './profile';
import type { Readability } from './readability/readability';
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
  /** UTF-16 offsets in the checked text; all of it where `about` is not 'words'. */
  readonly at: Span;
  /** Words are marked in the box; what concerns the post as a whole or an attachment is said in the sidebar only. */
  readonly about: 'words' | 'post' | 'media';
  /** The attachment, by its place among the post's, and where in its description; only about 'media'. */
  readonly media?: { readonly index: number; readonly at?: Span };
  /** The words at fault, as they stand in the text; '' where it is not about words. */
  readonly words: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly source: string;
  readonly fixes: readonly IssueFix[];
  /** Whether its one fix may be made along with others at one press: it changes how the words are written only. */
  readonly safe?: true;
}

/** One line of the emergency checklist. */
export interface ElementFound {
  readonly element: Element;
  /** The words that say it, '' where nothing does. */
  readonly words: string;
  readonly at?: Span;
}

/** A post's length as a site counts it, in the site's own units. */
export interface Length {
  readonly count: number;
  readonly limit?: number;
}

/** The issues of one draft, and what was checked; never a claim that nothing else is wrong. */
export interface Report {
  /** In the order of the text. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Kind, number>>;
  /** BCP 47 code, 'und' where the text gives no sure answer. */
  readonly language: string;
  readonly profile: Profile;
  /** The text looks like an alert, and is not checked as one. */
  readonly offersEmergency: boolean;
  /** The five elements in their order; only for an emergency or a drill. */
  readonly elements?: readonly ElementFound[];
  /** Whether words were looked up in a dictionary of the language; 'loading' where they could be a moment later. */
  readonly spelling: 'ready' | 'loading' | 'none';
  /** How many rules ran. */
  readonly rulesRun: number;
  /** Left out for a text too short to be measured, and in a language without a measure. */
  readonly readability?: Readability;
  /** The length on the site the post is for; left out where that is not known. */
  readonly length?: Length;
  readonly lengths: Readonly<Record<Platform, Length>>;
  /** What no rule could judge and a person should look at, a sentence each. */
  readonly needsEyes: readonly string[];
}
