import * as v from 'valibot';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));
const hours = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8_760));

/** What may be taken away, by what it is called in a policy. */
export const features = [
  /** Checking a box on any page, from the menu, by a key and in the popup. */
  'any-box',
  /** Turning Plainpost on for a site that is not among those of the installation. */
  'other-sites',
  /** Handing a draft over as a file or from the clipboard. */
  'review-by-file',
  /** The templates that come with Plainpost. */
  'starter-templates',
] as const;

/** The shape of each thing an IT department prescribes; all may be left out. */
export const policySettings = {
  /** The address of the agency's folder, as `https://files.example.gov/plainpost/`. */
  libraryAddress: v.pipe(v.string(), v.trim(), v.regex(/^https?:\/\/\S+$/i), v.maxLength(2_000)),
  /** Thumbprints of the keys that are trusted without a question (RFC 7638, SHA-256, base64url). */
  libraryKeys: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))), v.minLength(1), v.maxLength(100)),
  /** What happens at the site's Post button while something is still open. */
  gate: v.object({
    mode: v.exactOptional(v.picklist(['inform', 'ask', 'require'])),
    warnings: v.exactOptional(v.boolean()),
  }),
  /** Ids of rules that nobody can switch off or ignore. */
  requiredRules: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/))), v.maxLength(500)),
  /** Whether a post counts as open until somebody approved exactly its text. */
  reviewRequired: v.boolean(),
  /** How long an approval holds. */
  approvalHours: hours,
  /** The records of what was checked, at each press of Post. */
  records: v.object({
    on: v.exactOptional(v.boolean()),
    text: v.exactOptional(v.picklist(['whole', 'hash'])),
    retentionDays: v.exactOptional(days),
  }),
  /** Whether it is counted what people trip over. */
  counts: v.boolean(),
  /** Whether words at fault are underlined in the post. */
  marks: v.boolean(),
  /** Whether templates are offered at the caret. */
  picker: v.boolean(),
  /** The language Plainpost speaks. */
  language: v.picklist(['en', 'es']),
  /** Whether Plainpost can be switched off, everywhere or for a site. */
  alwaysOn: v.boolean(),
  /** What is taken away. */
  off: v.pipe(v.array(v.picklist(features)), v.maxLength(features.length)),
} as const;
