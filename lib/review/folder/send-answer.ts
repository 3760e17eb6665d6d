import type { Library } from '@/lib/library';
import { type Refusal, refuse } from '@/lib/library/exchange/refusal';
import type { ReviewAnswer } from '@/lib/review/answer-schema';
import { installationKey, type SigningKey, sign } from '@/lib/signing';
import type { WebFolder } from '@/lib/web-folder';
import { type Agency, listedReviewer } from './agency';
import { answerPath } from './file-names';
import { folderTexts } from './folder-texts';
import { writeOwn } from './own-file';
import { tellNews } from './tell-news';

/** Whether somebody here may not approve a draft: it is their own, and the agency asks for two people. */
export const isOwnToApprove = ({ approvers, own }: Agency, author: string): boolean =>
  approvers === 2 && own.includes(author);

/**
 * Sends an answer into the agency's folder, and keeps it with what was read there.
 * @param author the thumbprint of the key the draft is signed with
 * @param now ms since 1970
 */
export async function sendAnswer(
  library: Library,
  folder: WebFolder,
  agency: Agency,
  { answer, author, now }: { readonly answer: ReviewAnswer; readonly author: string; readonly now: number },
): Promise<{ readonly ok: true } | Refusal> {
  const signer = await answeringKey(library, agency);
  const own = { ...agency, own: [...agency.own, signer.thumbprint] };
  if (answer.verdict !== 'sent-back' && isOwnToApprove(own, author)) return refuse(folderTexts.own);
  const path = answerPath(answer.review, answer.hash, answer.id);
  const document: ReviewAnswer = { ...answer, key: signer.publicKey };
  const text = await sign('answer', document, signer);
  const written = await writeOwn(folder, { kind: 'answer', path, key: signer.publicKey }, text);
  if (!written.ok) return written;
  await library.folderFiles.put({ path, etag: written.etag, text, readAt: now });
  await tellNews();
  return { ok: true };
}

/** The key the agency lists this installation by: its own, or else the one it publishes with. */
async function answeringKey(library: Library, agency: Agency): Promise<SigningKey> {
  const installation = await installationKey(library);
  if (listedReviewer(agency, installation.thumbprint)) return installation;
  const publisher = await library.keys.get('publisher');
  return publisher && listedReviewer(agency, publisher.thumbprint) ? publisher : installation;
}
