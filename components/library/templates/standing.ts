import type { Listed } from '@/lib/library';

export { shownOf } from '@/lib/library';

/** Where a template stands for a lead: 'changing' and 'waiting' are in use while their next version is prepared or in review. */
export type Standing = 'draft' | 'in-review' | 'approved' | 'changing' | 'waiting' | 'retired';

/** Where one language version stands. */
export function standingOf({ used, proposal }: Listed): Standing {
  const inUse = used?.status === 'approved';
  if (proposal) {
    if (proposal.status === 'in-review') return inUse ? 'waiting' : 'in-review';
    return inUse ? 'changing' : 'draft';
  }
  return inUse ? 'approved' : 'retired';
}
