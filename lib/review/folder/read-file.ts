import { type Refusal, refuse } from '@/lib/library/exchange/refusal';
import type { ReviewAnswer } from '@/lib/review/answer-schema';
import { hashText } from '@/lib/review/hash-text';
import { readParsed } from '@/lib/review/read-review';
import type { Review } from '@/lib/review/review-schema';
import { type PublicKey, readSigned } from '@/lib/signing';
import { namedFile } from './file-names';
import { folderTexts } from './folder-texts';

/** A draft somebody sent: the signature is good by the key in it, which says nothing of whose key that is. */
export interface SentDraft {
  readonly path: string;
  readonly review: Review;
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string;
  /** The thumbprint of the key it is signed with. */
  readonly by: string;
}

/** An answer somebody gave; whether it counts the roster tells. */
export interface GivenAnswer {
  readonly path: string;
  readonly answer: ReviewAnswer;
  /** The thumbprint of the key it is signed with. */
  readonly by: string;
}

type Read<Value> = ({ readonly ok: true } & Value) | Refusal;

/** Reads a file of `drafts/`. Never throws. */
export async function readDraftFile(
  path: string,
  text: string,
): Promise<Read<{ readonly draft: SentDraft }>> {
  const signed = readSigned(text, 'draft');
  if (!signed.ok) return refuse(folderTexts.notOurs);
  const read = readParsed(signed.document);
  if (!read.ok) return read;
  if (read.what !== 'review') return refuse(folderTexts.notOurs);
  const { review } = read;
  if (!(await isBy(review.key, signed))) return refuse(folderTexts.wrongSignature);
  const hash = await hashText(review.text);
  const name = namedFile(path);
  if (name?.review !== review.id || !hash.startsWith(name.hash)) return refuse(folderTexts.misnamed);
  return { ok: true, draft: { path, review, hash, by: signed.by } };
}

/** Reads a file of `review/`. Never throws. */
export async function readAnswerFile(
  path: string,
  text: string,
): Promise<Read<{ readonly given: GivenAnswer }>> {
  const signed = readSigned(text, 'answer');
  if (!signed.ok) return refuse(folderTexts.notOurs);
  const read = readParsed(signed.document);
  if (!read.ok) return read;
  if (read.what !== 'answer') return refuse(folderTexts.notOurs);
  const { answer } = read;
  if (!(await isBy(answer.key, signed))) return refuse(folderTexts.wrongSignature);
  const name = namedFile(path);
  const isNamed =
    name?.review === answer.review && name.answer === answer.id && answer.hash.startsWith(name.hash);
  return isNamed ? { ok: true, given: { path, answer, by: signed.by } } : refuse(folderTexts.misnamed);
}

async function isBy(
  key: PublicKey | undefined,
  signed: { isSignedBy(key: PublicKey): Promise<boolean> },
): Promise<boolean> {
  return key !== undefined && signed.isSignedBy(key);
}
