import * as v from 'valibot';
import { entrySchema } from '@/lib/vale';
import { proposalSchema } from './proposal-schema';
import { templateSchema } from './template-schema';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const list = (most: number, longest = 200) => v.pipe(v.array(words(longest)), v.maxLength(most));
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is no language code such as “en”'),
);
const severity = v.picklist(['error', 'warning', 'suggestion']);

/** Whether the clock of this name is known. */
const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** An agency's facts; what is left out is not known. */
const agency = v.object({
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  otherNames: v.optional(list(200), []),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country code such as “US”')), 'US'),
  languages: v.optional(v.pipe(v.array(language), v.minLength(1), v.maxLength(50)), ['en', 'es']),
  timeZone: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'is no time zone such as “America/Chicago”')),
    'America/New_York',
  ),
  domains: v.optional(list(1_000), []),
  handles: v.optional(list(10_000), []),
  phones: v.optional(list(10_000), []),
  emails: v.optional(list(10_000), []),
  acronyms: v.optional(v.record(words(40), v.pipe(v.string(), v.maxLength(200))), {}),
  places: v.optional(list(20_000), []),
  hashtags: v.optional(list(10_000), []),
  terms: v.optional(
    v.pipe(v.array(v.object({ use: words(200), instead: list(50) })), v.maxLength(10_000)),
    [],
  ),
});

/** What an agency decides of one rule. */
const ruleSetting = v.object({
  on: v.exactOptional(v.boolean()),
  severity: v.exactOptional(severity),
  options: v.exactOptional(v.record(v.string(), v.unknown())),
});

/** The shape of an agency's library as one document: its templates, style guide and facts. */
export const documentSchema = v.object({
  format: v.literal('plainpost-library'),
  /** Counts up when the shape changes. */
  formatVersion: v.literal(1),
  /** Stable for ever. */
  id: v.optional(words(100), 'library'),
  /** Counts up with each publication. */
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  agency: v.optional(agency, {}),
  styleGuide: v.optional(
    v.object({
      rules: v.optional(v.record(words(100), ruleSetting), {}),
      /** Whose customs the rules start from. */
      pack: v.optional(v.picklist(['us', 'uk', 'ca']), 'us'),
      entries: v.optional(v.pipe(v.array(entrySchema), v.maxLength(20_000)), []),
    }),
    {},
  ),
  templates: v.optional(v.pipe(v.array(templateSchema), v.maxLength(20_000)), []),
  /** The versions of templates that are being prepared, however unfinished. */
  proposals: v.optional(v.pipe(v.array(proposalSchema), v.maxLength(20_000)), []),
  /** How many people must approve a template. */
  approvers: v.exactOptional(v.picklist([1, 2])),
  /** By it the installation that wrote the document knows it again, as long as nobody changed it. */
  seal: v.exactOptional(words(100)),
});

/** An agency's library as one document. */
export type LibraryDocument = v.InferOutput<typeof documentSchema>;
