import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import type { Elements } from './elements';

/** Finds where a post says who, what, where, when and what to do. */
export function findElements(_draft: Draft, _context: Context): Elements {
  return { source: undefined, hazard: undefined, location: undefined, time: undefined, action: undefined };
}
