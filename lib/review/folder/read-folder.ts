import type { Texts } from '@/lib/checks/texts';
import type { FolderFile, Library } from '@/lib/library';
import { places } from '@/lib/sharing';
import { type GivenAnswer, readAnswerFile, readDraftFile, type SentDraft } from './read-file';

/** When a file came: by the server's clock, and when this computer first read it; ms since 1970. */
export interface Arrival {
  readonly arrivedAt: number;
  readonly readAt: number;
}

/** The drafts and answers of the folder as they are kept here, and what could not be taken for either. */
export interface FolderReviews {
  readonly drafts: readonly (SentDraft & Arrival)[];
  readonly answers: readonly (GivenAnswer & Arrival)[];
  readonly refused: readonly { readonly path: string; readonly why: Texts }[];
}

/** The rows of the folder's drafts and answers. Safe in a liveQuery. */
export const folderRows = ({ folderFiles }: Library): Promise<FolderFile[]> =>
  folderFiles.where('path').startsWithAnyOf(places.drafts, places.review).toArray();

/** Reads what is kept of the folder, each signature checked. */
export async function readFolder(rows: readonly FolderFile[]): Promise<FolderReviews> {
  const drafts: (SentDraft & Arrival)[] = [];
  const answers: (GivenAnswer & Arrival)[] = [];
  const refused: { readonly path: string; readonly why: Texts }[] = [];
  for (const { path, text, readAt, modifiedAt, refused: why } of rows) {
    const at = { arrivedAt: modifiedAt ?? readAt, readAt };
    if (why !== undefined) {
      refused.push({ path, why });
    } else if (path.startsWith(places.drafts)) {
      const read = await readDraftFile(path, text);
      if (read.ok) drafts.push({ ...read.draft, ...at });
      else refused.push({ path, why: read.why });
    } else {
      const read = await readAnswerFile(path, text);
      if (read.ok) answers.push({ ...read.given, ...at });
      else refused.push({ path, why: read.why });
    }
  }
  return { drafts, answers, refused };
}
