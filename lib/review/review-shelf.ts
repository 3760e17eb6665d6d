import * as v from 'valibot';
import type { Library } from '@/lib/library';
import type { ReviewRow } from '@/lib/library/library';
import { hashText } from './hash-text';
import {
  type CheckedText,
  type KeptReview,
  keptSchema,
  type ReviewedReview,
  type SentFile,
} from './kept-review';
import type { ReadReview } from './read-review';
import type { Review } from './review-schema';
import { noWork } from './work';

/** How many earlier texts and answers of one post are kept. */
const most = 50;

/** One line of the list of reviews; without `kept` its row cannot be read. */
export interface ShelvedReview {
  readonly key: string;
  /** ms since 1970. */
  readonly changedAt: number;
  readonly kept?: KeptReview;
}

/** The reviews on this computer. Every call is one transaction, and rejects when the database refuses. */
export interface ReviewShelf {
  /** The last changed first. Safe in a liveQuery. */
  list(): Promise<readonly ShelvedReview[]>;
  /** Safe in a liveQuery. */
  read(key: string): Promise<ShelvedReview | undefined>;
  /** Keeps what the author hands over; an earlier text of the same post stays beside it. @returns its key */
  handOver(review: Review): Promise<string>;
  /** Keeps what was opened: a post beside what was done about it before, an answer with its post; `from` tells of a
   * file in the agency's folder. @returns its key */
  open(read: Extract<ReadReview, { ok: true }>, from?: ReviewedReview['from']): Promise<string>;
  /** Keeps a text that was selected on a page. @returns its key */
  keepChecked(text: string, site: CheckedText['site']): Promise<string>;
  /** Keeps what the author sent into the agency's folder, the note and the marks of it included. */
  keepSent(review: Review, change: (sent: readonly SentFile[]) => readonly SentFile[]): Promise<void>;
  /** @returns the moment it counts as changed, ms since 1970 */
  change(key: string, to: KeptReview): Promise<number>;
  /** @returns what `putBack` takes */
  remove(key: string): Promise<ReviewRow | undefined>;
  putBack(row: ReviewRow): Promise<void>;
}

/** What a stored row holds, unless it was spoiled. */
function shelved({ key, changedAt, kept }: ReviewRow): ShelvedReview {
  const read = v.safeParse(keptSchema, kept);
  return { key, changedAt, ...(read.success && { kept: read.output }) };
}

export function createReviewShelf(library: Library, now: () => number = Date.now): ReviewShelf {
  const { reviews } = library;
  const read = async (key: string) => {
    const row = await reviews.get(key);
    return row && shelved(row);
  };
  const put = (key: string, kept: KeptReview) => reviews.put({ key, changedAt: now(), kept });
  const writing = <Value>(write: () => Promise<Value>) => library.transaction('rw', reviews, write);

  return {
    list: async () => (await reviews.orderBy('changedAt').reverse().toArray()).map(shelved),
    read,
    handOver: (review) =>
      writing(async () => {
        const key = `author ${review.id}`;
        const before = (await read(key))?.kept;
        if (before?.role !== 'author') {
          await put(key, { role: 'author', review, earlier: [], answers: [] });
          return key;
        }
        const isNew = before.review.text !== review.text;
        const earlier = isNew ? [...before.earlier, before.review].slice(-most) : before.earlier;
        await put(key, { ...before, earlier, review: { ...review, note: before.review.note } });
        return key;
      }),
    async open(opened, from) {
      if (opened.what === 'review') {
        const { review } = opened;
        // Another text is another thing to judge: what was said of the one before stays with it.
        const key = `reviewer ${review.id} ${await hashText(review.text)}`;
        return writing(async () => {
          const before = (await read(key))?.kept;
          const kept = before?.role === 'reviewer' ? before : ({ role: 'reviewer', work: noWork } as const);
          await put(key, { ...kept, review, ...(from && { from }) });
          return key;
        });
      }
      const { answer } = opened;
      return writing(async () => {
        const key = `author ${answer.review}`;
        const before = (await read(key))?.kept;
        if (before?.role !== 'author') {
          await put(`stray ${answer.id}`, { role: 'stray', answer });
          return `stray ${answer.id}`;
        }
        const others = before.answers.filter(({ id }) => id !== answer.id);
        const known = before.answers.find(({ id }) => id === answer.id);
        const isOlder = known !== undefined && Date.parse(known.answeredAt) > Date.parse(answer.answeredAt);
        await put(key, { ...before, answers: [isOlder ? known : answer, ...others].slice(0, most) });
        return key;
      });
    },
    keepChecked: (text, site) =>
      writing(async () => {
        const key = `checked ${crypto.randomUUID()}`;
        await put(key, { role: 'checked', text, site, at: now() });
        return key;
      }),
    keepSent: (review, change) =>
      writing(async () => {
        const key = `author ${review.id}`;
        const before = (await read(key))?.kept;
        if (before?.role !== 'author') return;
        const isSame = before.review.text === review.text;
        await put(key, {
          ...before,
          ...(isSame && { review: { ...before.review, ...review } }),
          sent: [...change(before.sent ?? [])],
        });
      }),
    change: (key, kept) =>
      writing(async () => {
        const changedAt = now();
        await reviews.put({ key, changedAt, kept });
        return changedAt;
      }),
    remove: (key) =>
      writing(async () => {
        const row = await reviews.get(key);
        await reviews.delete(key);
        return row;
      }),
    putBack: (row) => writing(async () => void (await reviews.put(row))),
  };
}
