/** Wording the agency has settled: what it says, and what it says it instead of. */
export interface PreferredTerm {
  readonly use: string;
  readonly instead: readonly string[];
}

/** What an agency knows of itself, so that nobody is warned of its own names, numbers and addresses. Data only. */
export interface AgencyFacts {
  /** As it signs its posts; '' until somebody said. */
  readonly name: string;
  /** Other names people know it by: 'Riverton Fire', 'RPD'. */
  readonly otherNames: readonly string[];
  /** ISO 3166 code of the country it works in: how numbers are dialled. */
  readonly country: string;
  /** BCP 47 codes of the languages it posts in; a text is taken to be in one of them or in none. */
  readonly languages: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  /** Official domains, without scheme or path: 'riverton.example.gov' takes in all below it. */
  readonly domains: readonly string[];
  /** Official accounts, its own and those it names, without @. */
  readonly handles: readonly string[];
  /** Public numbers, however they are written. */
  readonly phones: readonly string[];
  /** Public mailboxes. */
  readonly emails: readonly string[];
  /** Short forms and what they stand for; '' for one its readers know. */
  readonly acronyms: Readonly<Record<string, string>>;
  /** Streets, parks, neighborhoods: never misspelled, and places in an emergency. */
  readonly places: readonly string[];
  /** Hashtags as the agency writes them, without #. */
  readonly hashtags: readonly string[];
  readonly terms: readonly PreferredTerm[];
}

/** What is taken for granted until an agency says otherwise. */
export const unknownAgency: AgencyFacts = {
  name: '',
  otherNames: [],
  country: 'US',
  languages: ['en', 'es'],
  timeZone: 'America/New_York',
  domains: [],
  handles: [],
  phones: [],
  emails: [],
  acronyms: {},
  places: [],
  hashtags: [],
  terms: [],
};
