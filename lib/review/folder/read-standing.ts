import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { hashText } from '@/lib/review/hash-text';
import type { AuthoredReview } from '@/lib/review/kept-review';
import { createReviewShelf } from '@/lib/review/review-shelf';
import { wordsFault } from '@/lib/review/span-fault';
import type { ReceivedAnswer, ReviewStanding, SentReview } from '@/lib/review/standing';
import { places } from '@/lib/sharing';
import { thumbprintOf } from '@/lib/signing';
import { type Agency, type ReviewRules, readAgency } from './agency';
import { type LastLook, lastLook } from './look-for-reviews';
import { folderRows, readFolder } from './read-folder';
import { approvalsOf, type WeighedAnswer, weighAnswers } from './weigh-answers';

/** How far a clock may be from the server's before it is said whose time this is, ms. */
const odd = 3_600_000;

interface Asked {
  /** The review's id, where the post has one. */
  readonly id?: string | undefined;
  /** Else it is known again by exactly its text. */
  readonly text?: string | undefined;
  readonly rules?: ReviewRules;
  readonly language: InterfaceLanguage;
  /** ms since 1970. */
  readonly now: number;
}

/** How the author's post stands, from what is kept on this computer. */
export async function readStanding(
  library: Library,
  { id, text, rules = {}, language, now }: Asked,
): Promise<ReviewStanding> {
  const [agency, shelved, rows, look] = await Promise.all([
    readAgency(library, rules),
    createReviewShelf(library).list(),
    folderRows(library),
    lastLook(library),
  ]);
  const required = rules.reviewRequired === true;
  if (agency === null) return { host: null, required, approvers: 1, review: null };
  const own = shelved.flatMap(({ kept }) => (kept?.role === 'author' && kept.sent ? [kept] : []));
  const kept =
    own.find(({ review }) => review.id === id) ??
    // With an id that is not known here the post is another's: nothing is guessed.
    (id === undefined ? await byText(own, text, rows, agency, now) : undefined);
  const standing = { host: new URL(agency.address).host, required, approvers: agency.approvers };
  if (kept === undefined) return { ...standing, review: null };
  return { ...standing, review: await sentReview(kept, rows, { agency, look, language, now }) };
}

/** The post that was sent with exactly this text, or that somebody approved with changes that make it this one. */
async function byText(
  own: readonly AuthoredReview[],
  text: string | undefined,
  rows: Awaited<ReturnType<typeof folderRows>>,
  agency: Agency,
  now: number,
): Promise<AuthoredReview | undefined> {
  if (text === undefined || text.trim() === '') return undefined;
  const sent = own.find((kept) => textsOf(kept).includes(text));
  if (sent !== undefined) return sent;
  for (const kept of own) {
    const { approved } = await weigh(kept, rows, agency, now);
    if (approved.some((one) => one.text === text)) return kept;
  }
  return undefined;
}

const textsOf = ({ review, earlier }: AuthoredReview): readonly string[] => [
  review.text,
  ...earlier.map(({ text }) => text).toReversed(),
];

async function weigh(
  kept: AuthoredReview,
  rows: Awaited<ReturnType<typeof folderRows>>,
  agency: Agency,
  now: number,
) {
  const { id, key } = kept.review;
  const { answers } = await readFolder(rows.filter(({ path }) => path.startsWith(`${places.review}${id}.`)));
  const author = key === undefined ? '' : await thumbprintOf(key);
  const weighed = weighAnswers(answers, author, agency, now);
  const texts = await Promise.all(
    [...new Set(textsOf(kept))].map(async (text) => ({ text, hash: await hashText(text) })),
  );
  const sound = weighed.filter(({ answer }) => {
    const text = texts.find(({ hash }) => hash === answer.hash)?.text;
    return text !== undefined && wordsFault(answer, text) === null;
  });
  return { weighed, texts, approved: approvalsOf(texts, sound, agency) };
}

async function sentReview(
  kept: AuthoredReview,
  rows: Awaited<ReturnType<typeof folderRows>>,
  {
    agency,
    look,
    language,
    now,
  }: {
    readonly agency: Agency;
    readonly look: LastLook | null;
    readonly language: InterfaceLanguage;
    readonly now: number;
  },
): Promise<SentReview> {
  const { review, sent } = kept;
  const { weighed, texts, approved } = await weigh(kept, rows, agency, now);
  return {
    id: review.id,
    text: review.text,
    sentAt: sent?.at(-1)?.at ?? null,
    postedAlready: review.postedAlready === true,
    answers: weighed.map((one) => received(one, texts)),
    approved: approved.toSorted((a, b) => b.until - a.until),
    lookedAt: look?.at ?? null,
    trouble: look?.trouble ? say(look.trouble, language) : null,
  };
}

function received(
  { answer, weight, name, by, arrivedAt, path }: WeighedAnswer,
  texts: readonly { readonly text: string; readonly hash: string }[],
): ReceivedAnswer {
  const { verdict, comment, comments, suggestions } = answer;
  const text = texts.find(({ hash }) => hash === answer.hash)?.text;
  const theirTime = Date.parse(answer.answeredAt);
  return {
    ...{ id: path, key: by, verdict, name, weight, comment, comments, suggestions, at: arrivedAt },
    ...(Math.abs(theirTime - arrivedAt) > odd && { theirTime }),
    text: text !== undefined && wordsFault(answer, text) === null ? text : null,
  };
}
