import type { Kind, Severity } from '@/lib/checks/rule';

/** What part of a post an entry looks at, by Vale's names: 'raw' is the post as it stands, links and hashtags included. */
export type EntryScope = 'text' | 'sentence' | 'paragraph' | 'list' | 'alt' | 'title' | 'summary' | 'raw';

/** How an entry mends what it finds, by Vale's names; see each for its parameters. */
export interface EntryAction {
  readonly name: 'replace' | 'remove' | 'edit' | 'convert' | 'suggest';
  readonly params?: readonly string[];
}

interface EntryOf<Type extends string> {
  readonly type: Type;
  /** Unique in the style guide; issues carry it as their rule: 'riverton.rec-department'. */
  readonly id: string;
  /** Vale's `%s` stand for what was found. */
  readonly message: string;
  readonly severity: Severity;
  readonly scope: EntryScope;
  readonly kind?: Kind;
  readonly on?: boolean;
  /** BCP 47 codes; left out: every language. */
  readonly languages?: readonly string[];
  readonly description?: string;
  readonly link?: string;
  readonly action?: EntryAction;
  readonly ignoreCase?: boolean;
  readonly examples?: { readonly pass?: readonly string[]; readonly fail?: readonly string[] };
}

/** Says that one of `tokens` must not stand there. */
export interface ExistenceEntry extends EntryOf<'existence'> {
  readonly tokens: readonly string[];
  /** Joined to one pattern as they are, which the tokens follow. */
  readonly raw?: readonly string[];
  /** `raw` follows the tokens instead. */
  readonly append?: boolean;
  /** Tokens need no word borders. */
  readonly nonword?: boolean;
  readonly exceptions?: readonly string[];
}

/** Says what to write in place of something: pattern → replacement, with `|` between several. */
export interface SubstitutionEntry extends EntryOf<'substitution'> {
  readonly swap: Readonly<Record<string, string>>;
  readonly nonword?: boolean;
  readonly capitalize?: boolean;
  readonly exceptions?: readonly string[];
}

/** Says how often something may or must stand in its scope. */
export interface OccurrenceEntry extends EntryOf<'occurrence'> {
  readonly token: string;
  readonly max?: number;
  readonly min?: number;
}

/** Says that neighbouring tokens may not be the same. */
export interface RepetitionEntry extends EntryOf<'repetition'> {
  readonly tokens: readonly string[];
  readonly max?: number;
  readonly alpha?: boolean;
  readonly exceptions?: readonly string[];
}

/** Says that only one of two ways to write something may be used in a post. */
export interface ConsistencyEntry extends EntryOf<'consistency'> {
  readonly either: Readonly<Record<string, string>>;
  readonly nonword?: boolean;
}

/** Says that where `first` stands, `second` must stand too: an acronym and its expansion. */
export interface ConditionalEntry extends EntryOf<'conditional'> {
  readonly first: string;
  readonly second: string;
  readonly exceptions?: readonly string[];
}

/** Says how a line is capitalized: $title, $sentence, $lower, $upper or a pattern. */
export interface CapitalizationEntry extends EntryOf<'capitalization'> {
  readonly match: string;
  readonly style?: 'AP' | 'Chicago';
  /** Share of words that must comply, 0 to 1. */
  readonly threshold?: number;
  readonly exceptions?: readonly string[];
  readonly indicators?: readonly string[];
  readonly prefix?: string;
}

/** Says what a formula over the counts of a text may come to: '> 8'. */
export interface MetricEntry extends EntryOf<'metric'> {
  readonly formula: string;
  readonly condition: string;
}

/** One rule of an agency's own, as data, by Vale's declarative types. */
export type StyleEntry =
  | ExistenceEntry
  | SubstitutionEntry
  | OccurrenceEntry
  | RepetitionEntry
  | ConsistencyEntry
  | ConditionalEntry
  | CapitalizationEntry
  | MetricEntry;
