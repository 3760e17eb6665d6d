import * as v from 'valibot';
import { longestDraft } from '@/lib/longest-draft';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.pipe(v.number(), v.safeInteger());
const line = v.pipe(v.string(), v.maxLength(1_000));
/** SHA-256, 64 hexadecimal digits. */
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'));
/** Random, so that nobody finds out by trying what stood in a content that was erased. */
const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'is no salt'));

/** What a rule found in the post at the moment Post was pressed. */
export const recordedIssueSchema = v.object({
  rule: line,
  severity: v.picklist(['error', 'warning', 'suggestion']),
  /** 'waived': the press was held for it and made again; 'ignored', 'silenced': passed over here, or in every post. */
  state: v.picklist(['open', 'waived', 'ignored', 'silenced']),
  /** What the person gave as a reason; '' where none was given or asked for. */
  reason: v.pipe(v.string(), v.maxLength(5_000)),
  /** The words it was about; null where only hashes are kept. */
  words: v.nullable(v.pipe(v.string(), v.maxLength(longestDraft))),
});

/** One text that a press of Post sends off: a thread has several. */
export const recordedPartSchema = v.object({
  /** SHA-256 of the text in UTF-8. */
  textHash: hashSchema,
  /** null where only its hash is kept. */
  text: v.nullable(v.pipe(v.string(), v.maxLength(longestDraft))),
  /** UTF-16 units. */
  length: count,
  /** BCP 47, 'und' where the text gives no sure answer. */
  language: line,
  profile: v.picklist(['standard', 'emergency', 'drill']),
  check: v.object({
    /** Whether the last check was of exactly this text and its attachments. */
    complete: v.boolean(),
    /** How many rules ran. */
    rules: count,
    spelling: v.picklist(['ready', 'loading', 'none']),
    /** Why it was posted although it was not checked; '' where no reason was asked for. */
    reason: v.pipe(v.string(), v.maxLength(5_000)),
  }),
  issues: v.pipe(v.array(recordedIssueSchema), v.maxLength(5_000)),
  /** What was found while it was written and was not in it any more; `fixed`: how often a fix of Plainpost's was made. */
  settled: v.pipe(v.array(v.object({ rule: line, times: count, fixed: count })), v.maxLength(1_000)),
  media: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['image', 'gif', 'video', 'audio', 'document']),
        /** 'ticked': the person says there is one; 'unknown': the site does not show it and nobody said. */
        alt: v.picklist(['present', 'missing', 'ticked', 'unknown']),
        /** The description; null where it is not known or only hashes are kept. */
        text: v.nullable(v.pipe(v.string(), v.maxLength(longestDraft))),
      }),
    ),
    v.maxLength(50),
  ),
  /** The template that was put in last. */
  template: v.nullable(v.object({ id: line, name: line, version: v.nullable(count) })),
  /** The id of the review it was sent for. */
  review: v.nullable(line),
  approvals: v.pipe(
    v.array(
      v.object({
        by: line,
        thumbprint: v.exactOptional(line),
        /** ms since 1970. */
        at: moment,
        verdict: line,
      }),
    ),
    v.maxLength(100),
  ),
});

/** The site's own Post control was pressed. */
const pressSchema = v.object({
  kind: v.literal('press'),
  salt,
  id: v.pipe(v.string(), v.uuid()),
  site: v.object({ id: line, name: line }),
  /** What stood on the control, '' for a shortcut of the site; and how it was pressed. */
  control: line,
  way: v.picklist(['click', 'key', 'shortcut']),
  /** IANA name, and minutes east of UTC at that moment. */
  zone: line,
  offset: v.pipe(v.number(), v.safeInteger()),
  /** The name this installation was given, '' for none. */
  by: line,
  /** Plainpost's version, which is that of its rules. */
  plainpost: line,
  guide: v.object({ library: line, version: count, pack: line, updatedAt: moment }),
  /** The agency's shared library, where there is one. */
  library: v.nullable(v.object({ id: line, name: line, version: count, document: line })),
  parts: v.pipe(v.array(recordedPartSchema), v.minLength(1), v.maxLength(50)),
});

/**
 * The first record of a chain, or of what is left of it; `after`: the newest record there had been, where the database
 * was deleted, or put back to what it was before.
 */
const startSchema = v.object({
  kind: v.literal('start'),
  salt,
  thumbprint: line,
  plainpost: line,
  after: v.nullable(v.object({ thumbprint: line, number: count, hash: hashSchema })),
});

/** Recording was switched on or off, or goes on in another way. */
const switchedSchema = v.object({
  kind: v.literal('switched'),
  salt,
  on: v.boolean(),
  by: v.picklist(['person', 'policy']),
  text: v.picklist(['whole', 'hash']),
  /** 0: until somebody erases them. */
  retentionDays: count,
});

/** Contents were erased, their links kept. */
const erasureSchema = v.object({
  kind: v.literal('erasure'),
  salt,
  by: v.picklist(['person', 'retention']),
  /** First and last number of each stretch. */
  ranges: v.pipe(v.array(v.tuple([count, count])), v.minLength(1)),
  reason: v.pipe(v.string(), v.maxLength(5_000)),
  /** The name this installation was given, '' for none. */
  name: line,
});

/** What a record says. */
export const contentSchema = v.variant('kind', [pressSchema, startSchema, switchedSchema, erasureSchema]);

export type Content = v.InferOutput<typeof contentSchema>;
export type Press = v.InferOutput<typeof pressSchema>;
export type RecordedPart = v.InferOutput<typeof recordedPartSchema>;
export type RecordedIssue = v.InferOutput<typeof recordedIssueSchema>;
type Saltless<Kind> = Kind extends Content ? Omit<Kind, 'salt'> : never;
/** A content before it gets its salt. */
export type NewContent = Saltless<Content>;
