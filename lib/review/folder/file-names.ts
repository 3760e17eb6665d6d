import { places } from '@/lib/sharing';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const draftName = new RegExp(`^(?<review>${uuid})\\.(?<hash>[0-9a-f]{16})\\.jws$`);
const answerName = new RegExp(`^(?<review>${uuid})\\.(?<hash>[0-9a-f]{16})\\.(?<answer>${uuid})\\.jws$`);

/** What the name of a file says of it: the review's id and the first 16 digits of its text's hash. */
export interface NamedFile {
  readonly review: string;
  readonly hash: string;
  /** The answer's id. */
  readonly answer?: string;
}

/** Where a draft lies in the folder. @param hash SHA-256 of its text, hexadecimal */
export const draftPath = (review: string, hash: string): string =>
  `${places.drafts}${review}.${hash.slice(0, 16)}.jws`;

/** Where an answer lies in the folder. @param hash SHA-256 of the text it is about, hexadecimal */
export const answerPath = (review: string, hash: string, answer: string): string =>
  `${places.review}${review}.${hash.slice(0, 16)}.${answer}.jws`;

/** What a path is the path of; undefined where it names neither a draft nor an answer. */
export function namedFile(path: string): NamedFile | undefined {
  const [place, name] = [places.drafts, places.review]
    .filter((one) => path.startsWith(one))
    .map((one) => [one, path.slice(one.length)] as const)[0] ?? ['', ''];
  const found = (place === places.drafts ? draftName : answerName).exec(name)?.groups;
  const { review, hash, answer } = found ?? {};
  if (review === undefined || hash === undefined) return undefined;
  return { review, hash, ...(answer !== undefined && { answer }) };
}
