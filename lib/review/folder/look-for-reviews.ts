import type { Texts } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { createReviewShelf } from '@/lib/review/review-shelf';
import { sharedFolder } from '@/lib/sharing';
import type { WebFolder } from '@/lib/web-folder';
import { type Agency, type ReviewRules, readAgency } from './agency';
import { lookAtFolder } from './look-at-folder';
import { refusedBy } from './own-file';
import { queueOf, waitingHere } from './queue';
import { folderRows, readFolder } from './read-folder';
import { removeEarlier } from './send-draft';
import { tellNews } from './tell-news';

/** How the last look into the folder went. */
export interface LastLook {
  /** ms since 1970. */
  readonly at: number;
  /** Why the server could not be asked; null when all went well. */
  readonly trouble: Texts | null;
}

/** Where that lies in the table `shared`. */
const lookKey = 'last look at reviews';

interface Asked {
  readonly rules?: ReviewRules;
  /** ms since 1970. */
  readonly now?: () => number;
  readonly folder?: (library: Library) => Promise<WebFolder | null>;
}

/** The same of a look just now, and whether anything is other than it was. */
export interface Look extends LastLook {
  readonly changed: boolean;
}

const underway = new WeakMap<Library, Promise<Look | null>>();

/**
 * Looks into the agency's folder: a reviewer for all drafts and answers, anybody else for answers to what was sent from
 * here. Several at once are one look. @returns null where there is nothing to look for
 */
export function lookForReviews(library: Library, asked: Asked = {}): Promise<Look | null> {
  const known = underway.get(library);
  if (known !== undefined) return known;
  const look = lookOnce(library, asked).finally(() => underway.delete(library));
  underway.set(library, look);
  return look;
}

async function lookOnce(
  library: Library,
  { rules, now = Date.now, folder: open = sharedFolder }: Asked,
): Promise<Look | null> {
  const agency = await readAgency(library, rules);
  const folder = agency && (await open(library));
  if (folder === null) return null;
  const sent = await sentReviews(library, folder);
  const isReviewer = agency !== null && agency.role !== 'staff';
  if (!isReviewer && sent.length === 0) return null;
  for (const review of sent) await removeEarlier(library, folder, review, now());
  const reviews = isReviewer ? 'all' : sent.map(({ id }) => id);
  const looked = await lookAtFolder(library, folder, { reviews, now: now() });
  const last: LastLook = { at: now(), trouble: looked.ok ? null : refusedBy(looked).why };
  await library.shared.put({ key: lookKey, kept: last });
  if (looked.ok && looked.changed) await tellNews();
  return { ...last, changed: looked.ok && looked.changed };
}

/** The posts that lie in the folder, sent from here. */
async function sentReviews(library: Library, { address }: WebFolder) {
  return (await createReviewShelf(library).list()).flatMap(({ kept }) =>
    kept?.role === 'author' && kept.sent?.some(({ folder }) => folder === address) ? [kept.review] : [],
  );
}

/** How the last look went; null before the first. Safe in a liveQuery. */
export async function lastLook({ shared }: Library): Promise<LastLook | null> {
  return ((await shared.get(lookKey))?.kept as LastLook | undefined) ?? null;
}

/** How many posts wait for the person here; 0 for somebody who is no reviewer. */
export async function countWaiting(library: Library, now: number): Promise<number> {
  const [agency, rows] = await Promise.all([readAgency(library), folderRows(library)]);
  if (agency === null || agency.role === 'staff') return 0;
  return waitingHere(queueOf(await readFolder(rows), agency satisfies Agency, now));
}
