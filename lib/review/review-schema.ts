import * as v from 'valibot';
import { longestDraft } from '@/lib/longest-draft';
import { publicKeySchema } from '@/lib/signing';

/** How much of each there may be; what is longer is cut when a review is made. UTF-16 units. */
export const most = {
  issues: 5_000,
  fixes: 50,
  media: 50,
  title: 500,
  sentence: 5_000,
} as const;

export const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/, 'is no id'));
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(longestDraft));
/** A moment as `2026-05-04T15:00:00Z`. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, 'is no moment'),
  v.check((given) => !Number.isNaN(Date.parse(given)), 'is no moment'),
);

const unread = v.object({
  knowable: v.literal(false),
  status: v.exactOptional(v.picklist(['there', 'asked'])),
});
const attachment = v.object({
  kind: v.picklist(['image', 'gif', 'video', 'audio', 'document']),
  /** The description, '' where there is none; or that the site does not show it. */
  alt: v.union([words(longestDraft), unread]),
  fileName: v.exactOptional(words(200)),
});

const fix = v.object({ start: offset, end: offset, text: words(longestDraft), label: words(most.sentence) });

/** One thing the checks found, in the words of the author's language. */
const foundIssue = v.object({
  /** A rule's id. */
  rule: words(200),
  kind: v.picklist([
    ...(['plain-language', 'accessibility', 'style', 'inclusive'] as const),
    ...(['emergency', 'platform', 'privacy'] as const),
  ]),
  severity: v.picklist(['error', 'warning', 'suggestion']),
  /** UTF-16 offsets in the text; all of it where `about` is not 'words'. */
  start: offset,
  end: offset,
  about: v.picklist(['words', 'post', 'media']),
  /** The attachment it is about, by its place in `media`. */
  attachment: v.exactOptional(offset),
  title: words(most.title),
  message: words(most.sentence),
  why: words(most.sentence),
  /** The public page that says so. */
  source: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.regex(/^https?:\/\/[^\s"'<>]+$/i, 'is no address of a web page'),
  ),
  fixes: v.pipe(v.array(fix), v.maxLength(most.fixes)),
  /** The author had it silenced. */
  ignored: v.exactOptional(v.literal(true)),
});

/** The shape of a post that goes to somebody for review. */
export const reviewSchema = v.object({
  format: v.literal('plainpost-review'),
  /** Counts up when the shape changes. */
  formatVersion: v.literal(1),
  /** The same for all texts of one post; the answer names it. */
  id,
  text,
  /** The site the post is for, by its id and as people call it. */
  site: v.object({ id: words(100), name: words(200) }),
  /** BCP 47 code, 'und' where the text gives no sure answer. */
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is no language code')),
  profile: v.picklist(['standard', 'emergency', 'drill']),
  media: v.pipe(v.array(attachment), v.maxLength(most.media)),
  /** The template it was made from, where that is known. */
  template: v.exactOptional(v.object({ id: words(100), name: words(500) })),
  /** As it signs its posts, '' where nobody said; the account without @. */
  agency: v.object({ name: words(200), handle: v.exactOptional(words(200)) }),
  /** The moment it was handed over. */
  writtenAt: moment,
  author: v.object({ name: words(200) }),
  report: v.object({
    issues: v.pipe(v.array(foundIssue), v.maxLength(most.issues)),
    /** How many rules ran. */
    rulesRun: offset,
    /** The version of the style guide that was checked by. */
    guide: words(200),
  }),
  /** What the author tells the reviewer. */
  note: words(10_000),
  /** It cannot wait. */
  emergency: v.exactOptional(v.literal(true)),
  /** It was posted before anybody reviewed it. */
  postedAlready: v.exactOptional(v.literal(true)),
  /** The public half of the key its file in a shared folder is signed with. */
  key: v.exactOptional(publicKeySchema),
});

/** A post that goes to somebody for review, with all that was found in it. */
export type Review = v.InferOutput<typeof reviewSchema>;
export type FoundIssue = Review['report']['issues'][number];
