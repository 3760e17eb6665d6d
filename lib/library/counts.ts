import { dayOf } from './calendar-day';
import type { Count, Library } from './library';

/** What is counted at one time. */
export type Counted = Pick<Count, 'what' | 'id'> & { readonly times?: number };

/** How often rules and templates met somebody on this computer. Never any text; nothing at all unless it is switched on. */
export interface Counts {
  /** Adds to this day's; nothing while it is switched off. */
  add(counted: readonly Counted[]): Promise<void>;
  /** From the first day to the last, `YYYY-MM-DD`, both included; all when left out. Safe in a liveQuery. */
  perDay(from?: string, to?: string): Promise<readonly Count[]>;
  /** Forgets everything that was counted. */
  erase(): Promise<void>;
}

/** An id, and for what was ignored a reason behind a blank: a longer run of words is no id, and is not kept. */
const id = /^\S{1,100}(?: [a-z-]{1,40})?$/u;

/** Makes the counts of a database. `isOn` is asked at each call. */
export function createCounts(
  { counts }: Library,
  { isOn, now = Date.now }: { readonly isOn: () => boolean | Promise<boolean>; readonly now?: () => number },
): Counts {
  return {
    async add(counted) {
      const known = counted.filter((one) => id.test(one.id));
      if (known.length === 0 || !(await isOn())) return;
      const day = dayOf(now());
      await counts.db.transaction('rw', counts, async () => {
        for (const { what, id, times = 1 } of known) {
          const before = await counts.get([day, what, id]);
          await counts.put({ day, what, id, times: (before?.times ?? 0) + times });
        }
      });
    },
    perDay: (from = '', to = '\uffff') => counts.where('day').between(from, to, true, true).toArray(),
    erase: () => counts.clear(),
  };
}
