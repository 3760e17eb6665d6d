import type { AgencyFacts } from './agency';
import type { Draft, Sentence } from './draft';
import type { Attachment } from './media';
import type { Platform } from './platforms';
import type { Profile } from './profile';
import type { Span } from './span';
import type { Dictionary } from './spelling';
import type { Parameters, Texts } from './texts';
import type { Wakes } from './wakes';
import type { Counting } from './weigh';

/** How much a finding matters: an error stops a careful person, a warning wants a look, a suggestion may be passed over. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** What a rule is about; groups the rule book. */
export type Kind =
  | 'plain-language'
  | 'accessibility'
  | 'style'
  | 'inclusive'
  | 'emergency'
  | 'platform'
  | 'privacy';

/** One way to mend a finding: what to put in place of `at`, which is the finding's own span when left out. */
export interface Fix {
  readonly text: string;
  readonly at?: Span;
  /** What its button shows, where `at` takes in more than a person needs to read. */
  readonly shown?: string;
}

/** What a rule found: offsets and strings, never sentences and never DOM. */
export interface Finding {
  /** Offsets in the draft's text, or in the sentence's for a rule of scope 'sentence'; `wholePost` where no words are at fault. */
  readonly at: Span;
  /** What is said of this one, in place of the rule's message. */
  readonly message?: Texts;
  /** Fill the rule's message. */
  readonly parameters?: Parameters;
  /** Best first; an empty list means that only the author can mend it. */
  readonly fixes?: readonly Fix[];
  /** Where this one matters more or less than the rule's usual severity. */
  readonly severity?: Severity;
  /** The attachment that is at fault, by its place in `Draft.media`, and where in its description; `at` is then `wholePost`. */
  readonly media?: { readonly index: number; readonly at?: Span };
}

/** What a rule may know besides the text. */
export interface Context<Options = unknown> {
  /** The rule's options, the style guide's over the defaults. */
  readonly options: Options;
  /** The moment of the check, ms since 1970. A rule of scope 'sentence' may use no more of it than the agency's day. */
  readonly now: number;
  /** BCP 47 code of the language the text is taken to be in, or 'und'. */
  readonly language: string;
  readonly agency: AgencyFacts;
  readonly profile: Profile;
  /** The site the post is for, where that is known. */
  readonly platform?: Platform;
  /** The length rule of that site. */
  readonly length?: LengthRule;
  /** Words of the language; left out until it is loaded. */
  readonly dictionary?: Dictionary;
}

/** How a site counts a post: `limit`, where one is known, in units of `counting`. */
export interface LengthRule {
  readonly limit?: number;
  /** Whether the limit is the usual one, and whoever runs the site may have set another. */
  readonly isUsual?: true;
  readonly counting: Counting;
}

/** A passage that shows what a rule does; it is a test and a line of the rule book. `[[…]]` marks what is found. */
export type Example = {
  readonly context?: Partial<Omit<Context, 'agency'>> & { readonly agency?: Partial<AgencyFacts> };
  readonly media?: readonly Attachment[];
} & (
  | { readonly bad: string; readonly good?: string; readonly ok?: never }
  | { readonly ok: string; readonly bad?: never; readonly good?: never }
);

interface RuleTexts {
  /** The file's name, as in the rule catalogue. */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** An instruction: 'Capitalize each word in a hashtag'. */
  readonly title: Texts;
  /** One sentence a busy official nods at. */
  readonly why: Texts;
  /** What is said of one finding, its `{slots}` filled from the finding's parameters. */
  readonly message: Texts;
  /** A public page that says so. */
  readonly source: string;
  /** BCP 47 codes the rule speaks of; left out: every language. */
  readonly languages?: readonly string[];
  /** 'sentence' where a finding is about a whole sentence, and so repeats nothing that is said of words in it. */
  readonly covers?: 'sentence' | 'post';
  /** A fix of it changes how the words are written, never what they say: several may be made at one press. */
  readonly safe?: true;
  /** Runs only where the style guide turns it on: agencies differ. */
  readonly off?: true;
  /** Runs for these only; left out: for every post. */
  readonly profiles?: readonly Profile[];
  /** Without one of these in the text the rule need not look; left out: it always looks. */
  readonly wakes?: Wakes;
  /** Defaults; the style guide may set others. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** At least as many `ok` as `bad`. */
  readonly examples: readonly Example[];
}

/** Sees one sentence; its findings are cached by guide, language, profile, day and the sentence's text. */
export interface SentenceRule extends RuleTexts {
  readonly scope: 'sentence';
  check(sentence: Sentence, context: Context): Iterable<Finding>;
}

/** Sees the whole post. */
export interface PostRule extends RuleTexts {
  readonly scope: 'post';
  check(draft: Draft, context: Context): Iterable<Finding>;
}

/** One check, whole: what it looks for, why, who says so, and examples that are its tests. */
export type Rule = SentenceRule | PostRule;
