import { useLibrary } from '@/components/library/library-context';
import { useWatched, type Watched } from '@/components/library/use-watched';
import { usePolicy } from '@/components/use-policy';
import {
  type Agency,
  folderRows,
  type LastLook,
  lastLook,
  queueOf,
  type ReviewQueue,
  readAgency,
  readFolder,
} from '@/lib/review';

/** What is known here of the agency's folder; null where no library is shared. */
export type FolderHere = {
  readonly agency: Agency;
  readonly look: LastLook | null;
  readonly queue: ReviewQueue;
} | null;

/** Follows what is kept of the folder's drafts and answers, in this page, another and the background. */
export function useQueue(): Watched<FolderHere> {
  const library = useLibrary();
  const rules = usePolicy();
  return useWatched(`review queue ${rules.approvalHours}`, async () => {
    const [agency, rows, look] = await Promise.all([
      readAgency(library, rules),
      folderRows(library),
      lastLook(library),
    ]);
    if (agency === null) return null;
    return { agency, look, queue: queueOf(await readFolder(rows), agency, Date.now()) };
  });
}
