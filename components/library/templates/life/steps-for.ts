import type { Listed } from '@/lib/library';
import { dayOf } from '@/lib/library/calendar-day';

/** What can be done with a version as it stands. */
export type Step = 'send' | 'sendBack' | 'approve' | 'retire' | 'bringBack' | 'discard' | 'stillGood';

/** The steps open to a version, the likeliest first. */
export function stepsFor({ used, proposal }: Listed): readonly Step[] {
  const inUse = used?.status === 'approved';
  const drop: readonly Step[] = used ? ['discard'] : [];
  if (proposal?.status === 'in-review') return ['approve', 'sendBack', ...drop];
  if (proposal) return ['send', 'approve', ...drop];
  if (inUse) return used.reviewBy < dayOf(Date.now()) ? ['stillGood', 'retire'] : ['retire'];
  return ['bringBack'];
}
