import type { FolderFile, Library } from '@/lib/library';
import { refuse } from '@/lib/library/exchange/refusal';
import { places } from '@/lib/sharing';
import type { Fault, ListedFile, WebFolder } from '@/lib/web-folder';
import { namedFile } from './file-names';
import { folderTexts } from './folder-texts';

/** The largest file that is read, bytes: a review at its largest, as it is written in a signature. */
const largest = 2_800_000;
/** How many files are kept of a part, the newest; and how many are asked for at once. */
const mostFiles = 2_000;
const atOnce = 4;

/** What a look brought: whether anything is other than it was, or why the server could not be asked. */
export type Looked = { readonly ok: true; readonly changed: boolean } | Fault;

interface Wanted {
  /** Whose answers are looked for: those to these reviews; all, for a reviewer, and all drafts too. */
  readonly reviews: readonly string[] | 'all';
  /** ms since 1970. */
  readonly now: number;
}

/** Brings what is kept here of the drafts and answers in the folder up to what lies there. */
export async function lookAtFolder(library: Library, folder: WebFolder, wanted: Wanted): Promise<Looked> {
  const parts = wanted.reviews === 'all' ? [places.drafts, places.review] : [places.review];
  let changed = false;
  for (const part of parts) {
    const looked = await lookAtPart(library, folder, part, wanted);
    if (!looked.ok) return looked;
    changed ||= looked.changed;
  }
  return { ok: true, changed };
}

async function lookAtPart(
  library: Library,
  folder: WebFolder,
  part: string,
  { reviews, now }: Wanted,
): Promise<Looked> {
  const listed = await folder.list(part);
  if (!listed.ok) return listed;
  const isWanted = (path: string): boolean => {
    const name = namedFile(path);
    return name !== undefined && (reviews === 'all' || reviews.includes(name.review));
  };
  const files = listed.files
    .map((file) => ({ ...file, path: part + file.name }))
    .filter(({ path }) => isWanted(path))
    .sort((a, b) => (b.modifiedAt ?? 0) - (a.modifiedAt ?? 0))
    .slice(0, mostFiles);
  const known = new Map(
    (await library.folderFiles.where('path').startsWith(part).toArray()).map((row) => [row.path, row]),
  );
  const news: FolderFile[] = [];
  let fault: Fault | undefined;
  const waiting = [...files];
  const readOn = async () => {
    for (let file = waiting.shift(); file !== undefined && !fault; file = waiting.shift()) {
      const read = await readOne(folder, file, known.get(file.path), now);
      if (read === 'same' || read === 'gone') continue;
      if ('fault' in read) fault = read;
      else news.push(read);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  const there = new Set(files.map(({ path }) => path));
  // Only a list that came whole tells what is gone.
  const gone = [...known.keys()].filter((path) => isWanted(path) && !there.has(path));
  await library.transaction('rw', library.folderFiles, async () => {
    await library.folderFiles.bulkPut(news);
    await library.folderFiles.bulkDelete(gone);
  });
  return fault ?? { ok: true, changed: news.length + gone.length > 0 };
}

async function readOne(
  folder: WebFolder,
  { path, etag, bytes, modifiedAt }: ListedFile & { readonly path: string },
  known: FolderFile | undefined,
  now: number,
): Promise<FolderFile | 'same' | 'gone' | Fault> {
  if (known !== undefined && etag !== null && known.etag === etag) return 'same';
  const row = { path, etag, readAt: now, ...(modifiedAt !== null && { modifiedAt }) };
  const tooLarge: FolderFile = { ...row, text: '', refused: refuse(folderTexts.tooLarge).why };
  if (bytes !== null && bytes > largest) return tooLarge;
  const ifNoneMatch = known?.refused === undefined ? known?.etag : undefined;
  const read = await folder.read(path, { most: largest, ...(ifNoneMatch && { ifNoneMatch }) });
  if (read.ok) return read.state === 'same' ? 'same' : { ...row, etag: etag ?? read.etag, text: read.text };
  if (read.fault === 'missing') return 'gone';
  if (read.fault === 'too-large') return tooLarge;
  // What is spoiled in itself stands in nobody else's way.
  if (read.fault === 'unreadable' || read.fault === 'not-ours')
    return { ...row, text: '', refused: refuse(folderTexts.notOurs).why };
  return read;
}
