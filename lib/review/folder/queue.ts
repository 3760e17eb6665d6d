import type { Texts } from '@/lib/checks/texts';
import { refuse } from '@/lib/library/exchange/refusal';
import { type Agency, listedReviewer } from './agency';
import { folderTexts } from './folder-texts';
import type { SentDraft } from './read-file';
import type { Arrival, FolderReviews } from './read-folder';
import { approvalsOf, type WeighedAnswer, weighAnswers } from './weigh-answers';

/** How far a clock may be from the server's before it is said whose time this is, ms. */
const odd = 3_600_000;

/** A post that waits for an answer, or had one. */
export interface QueuedPost extends SentDraft, Arrival {
  /** The author as the agency lists the key; undefined where it does not, and the name is what the draft says. */
  readonly listedAs?: string;
  /** Sent from this installation. */
  readonly isOwn: boolean;
  readonly isUrgent: boolean;
  /** The author's clock is far from the server's. */
  readonly isOdd: boolean;
  /** To exactly this text, the newest first. */
  readonly answers: readonly WeighedAnswer[];
  readonly isAnswered: boolean;
  readonly isAnsweredHere: boolean;
}

/** What lies in the folder for its reviewers. */
export interface ReviewQueue {
  /** What cannot wait first, then the oldest by the server's clock. */
  readonly waiting: readonly QueuedPost[];
  /** The last answered first. */
  readonly answered: readonly QueuedPost[];
  readonly refused: readonly { readonly path: string; readonly why: Texts }[];
}

/** Puts the drafts of the folder in the order in which they are to be answered. @param now ms since 1970 */
export function queueOf(
  { drafts, answers, refused }: FolderReviews,
  agency: Agency,
  now: number,
): ReviewQueue {
  const { shown, strangers } = oneAuthorEach(drafts);
  const posts = newestOfEach(shown).map((draft): QueuedPost => {
    const { review, hash, by, arrivedAt } = draft;
    const about = answers.filter(({ answer }) => answer.review === review.id && answer.hash === hash);
    const weighed = weighAnswers(about, by, agency, now);
    const isOwn = agency.own.includes(by);
    const listedAs = listedReviewer(agency, by)?.name;
    // A text that is sent once more, as after its approval got too old, is asked about once more.
    const since = weighed.filter((one) => one.arrivedAt >= arrivedAt);
    const isSentBack = since.some(
      ({ weight, answer }) => weight === 'counts' && answer.verdict === 'sent-back',
    );
    return {
      ...draft,
      ...(listedAs !== undefined && { listedAs }),
      isOwn,
      isUrgent: review.emergency === true || review.postedAlready === true || review.profile === 'emergency',
      isOdd: Math.abs(Date.parse(review.writtenAt) - arrivedAt) > odd,
      answers: weighed,
      isAnswered: isSentBack || approvalsOf([{ text: review.text, hash }], since, agency).length > 0,
      isAnsweredHere: since.some(({ by }) => agency.own.includes(by)),
    };
  });
  const waiting = posts
    .filter(({ isAnswered }) => !isAnswered)
    .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || a.arrivedAt - b.arrivedAt);
  const lastAnswer = ({ answers }: QueuedPost) => answers[0]?.arrivedAt ?? 0;
  const answered = posts.filter(({ isAnswered }) => isAnswered).sort((a, b) => lastAnswer(b) - lastAnswer(a));
  return { waiting, answered, refused: [...refused, ...strangers] };
}

/** How many posts wait for the person at this installation. */
export const waitingHere = ({ waiting }: ReviewQueue): number =>
  waiting.filter(({ isOwn, isAnsweredHere }) => !isOwn && !isAnsweredHere).length;

type Drafts = FolderReviews['drafts'];

/** A review belongs to the key it came with first; what another key sends under its number is not shown as it. */
function oneAuthorEach(drafts: Drafts): {
  readonly shown: Drafts;
  readonly strangers: ReviewQueue['refused'];
} {
  const authors = new Map<string, string>();
  for (const { review, by } of drafts.toSorted((a, b) => a.arrivedAt - b.arrivedAt))
    if (!authors.has(review.id)) authors.set(review.id, by);
  const isTheirs = ({ review, by }: Drafts[number]) => authors.get(review.id) === by;
  const { why } = refuse(folderTexts.twoAuthors);
  return {
    shown: drafts.filter(isTheirs),
    strangers: drafts.filter((one) => !isTheirs(one)).map(({ path }) => ({ path, why })),
  };
}

/** Where the author could not remove an earlier text yet, the newest is the one to answer. */
const newestOfEach = (drafts: Drafts): Drafts =>
  drafts.filter(
    (one) =>
      !drafts.some(
        (other) =>
          other.review.id === one.review.id &&
          // Of one author's clock, which a server that counts in seconds may need help from.
          (other.arrivedAt - one.arrivedAt || later(other, one)) > 0,
      ),
  );

const later = (a: SentDraft, b: SentDraft): number =>
  Date.parse(a.review.writtenAt) - Date.parse(b.review.writtenAt);
