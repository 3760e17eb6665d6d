import type { Severity } from './rule';

/** What an agency decides of one rule. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly severity?: Severity;
  /** Over the rule's own defaults; what a default does not name is passed over. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** How an agency writes: data only. */
export interface StyleGuide {
  /** Changes whenever anything in it does. */
  readonly version: string;
  /** BCP 47 codes of the languages the agency posts in; a text is taken to be in one of them or in none. */
  readonly languages: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  /** By rule id; a rule not named runs as it is. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Hashtags as the agency writes them, without #. */
  readonly hashtags: readonly string[];
  /** Short forms the agency's readers know: they stay in capitals. */
  readonly acronyms: readonly string[];
}

/** What holds until an agency decides otherwise. */
export const defaultStyleGuide: StyleGuide = {
  version: '1',
  languages: ['en', 'es'],
  timeZone: 'America/New_York',
  rules: {},
  hashtags: [],
  acronyms: [],
};
