import type { Browser } from 'wxt/browser';
import type { Counts, Librarian } from '@/lib/library';
import type { DraftCheck } from './check-draft';
import { loadComposer } from './load-composer';
import { openLibrary } from './open-library';
import type { Handlers, Notices } from './serve';

/** What the background answers each message with, from the engine and the library it owns. */
export function createHandlers(
  librarian: Librarian,
  check: Handlers<unknown>['check'],
  counts: Counts,
  preview: Handlers<unknown>['preview'],
  startReview: Handlers<unknown>['startReview'],
  record: Handlers<unknown>['record'],
  sharing: Handlers<unknown>['sharing'],
  reviewPost: Pick<Handlers<unknown>, 'sendForReview' | 'readReview'>,
): Handlers<Browser.runtime.MessageSender> {
  return {
    loadComposer: (_asked, sender) => loadComposer(sender),
    openLibrary: () => openLibrary(),
    check,
    preview,
    findTemplates: ({ query }) => librarian.find(query),
    readTemplate: ({ id }) => librarian.read(id),
    fillTemplate: ({ id, values, site }) => librarian.fill(id, values, site),
    startReview,
    record,
    sharing,
    ...reviewPost,
    async count({ counts: counted }) {
      // Nobody who writes a post should hear of a count that could not be kept.
      await counts.add(counted).catch(() => {});
      return null;
    },
  };
}

/** The state of the library belongs beside every answer from it. */
export const createNotices = ({ notice }: Librarian, check: DraftCheck): Notices => ({
  check: check.notice,
  findTemplates: notice,
  readTemplate: notice,
  fillTemplate: notice,
});
