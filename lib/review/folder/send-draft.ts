import type { Library } from '@/lib/library';
import type { Refusal } from '@/lib/library/exchange/refusal';
import { hashText } from '@/lib/review/hash-text';
import type { SentFile } from '@/lib/review/kept-review';
import { largestReview, refuseSize } from '@/lib/review/read-review';
import type { Review } from '@/lib/review/review-schema';
import { createReviewShelf } from '@/lib/review/review-shelf';
import { installationKey, sign } from '@/lib/signing';
import type { WebFolder } from '@/lib/web-folder';
import { draftPath } from './file-names';
import { removeOwn, writeOwn } from './own-file';
import { tellNews } from './tell-news';

/**
 * Sends a post into the agency's folder: what goes out is kept on the shelf first, and an earlier text of the same post
 * is taken out of the folder afterwards.
 * @param now ms since 1970
 */
export async function sendDraft(
  library: Library,
  folder: WebFolder,
  review: Review,
  now: number,
): Promise<{ readonly ok: true } | Refusal> {
  const shelf = createReviewShelf(library, () => now);
  await shelf.handOver(review);
  const signer = await installationKey(library);
  const document: Review = { ...review, key: signer.publicKey };
  if (new Blob([JSON.stringify(document)]).size > largestReview) return refuseSize();
  const hash = await hashText(review.text);
  const path = draftPath(review.id, hash);
  const own = { kind: 'draft', path, key: signer.publicKey } as const;
  const written = await writeOwn(folder, own, await sign('draft', document, signer));
  if (!written.ok) return written;
  const file: SentFile = { path, etag: written.etag, folder: folder.address, hash, at: now };
  await shelf.keepSent(document, (sent) => [...sent.filter((one) => one.path !== path), file]);
  await removeEarlier(library, folder, document, now);
  await tellNews();
  return { ok: true };
}

/** Takes earlier texts of a post out of the folder; one that cannot be removed now is kept in mind for the next time. */
export async function removeEarlier(
  library: Library,
  folder: WebFolder,
  review: Review,
  now: number,
): Promise<void> {
  const { last, earlier } = await sentOf(library, review, now);
  if (last === undefined || earlier.length === 0) return;
  const gone = await removeAll(library, folder, earlier);
  const shelf = createReviewShelf(library, () => now);
  await shelf.keepSent(review, (sent) => sent.filter(({ path }) => !gone.includes(path)));
}

/** Takes a post out of the folder: nobody is asked to answer it any more. */
export async function withdrawDraft(
  library: Library,
  folder: WebFolder,
  review: Review,
  now: number,
): Promise<{ readonly ok: true } | Refusal> {
  const signer = await installationKey(library);
  const { last, earlier } = await sentOf(library, review, now);
  for (const { path, etag } of last === undefined ? [] : [...earlier, last]) {
    const removed = await removeOwn(folder, { kind: 'draft', path, etag, key: signer.publicKey });
    if (!removed.ok) return removed;
    await createReviewShelf(library, () => now).keepSent(review, (sent) =>
      sent.filter((one) => one.path !== path),
    );
  }
  await tellNews();
  return { ok: true };
}

async function sentOf(library: Library, { id }: Review, now: number) {
  const kept = (await createReviewShelf(library, () => now).read(`author ${id}`))?.kept;
  const sent = kept?.role === 'author' ? (kept.sent ?? []) : [];
  return { last: sent.at(-1), earlier: sent.slice(0, -1) };
}

async function removeAll(
  library: Library,
  folder: WebFolder,
  files: readonly SentFile[],
): Promise<readonly string[]> {
  const { publicKey } = await installationKey(library);
  const gone: string[] = [];
  for (const { path, etag } of files) {
    const removed = await removeOwn(folder, { kind: 'draft', path, etag, key: publicKey });
    if (removed.ok) gone.push(path);
  }
  return gone;
}
