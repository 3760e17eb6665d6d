import type { Library } from '@/lib/library';
import type { RawLink } from './link';
import { linkIn, rowsInOrder } from './read-links';

/** Days as they are on this computer's clock, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const midnight = (day: string, later = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
};

/** Whether a moment (ms since 1970) is on one of these days. */
export const isWithin =
  ({ from, to }: Days) =>
  ({ at }: { readonly at: number }): boolean =>
    at >= midnight(from) && at < midnight(to, 1);

/**
 * The links of some days, from the first to the last by number without a gap: where the clock was set back, some of
 * other days are among them. Rows that are no links any more are left out.
 */
export async function linksBetween(library: Library, days: Days): Promise<readonly RawLink[]> {
  const { from, to } = days;
  const numbers = await library.evidence
    .where('at')
    .between(midnight(from), midnight(to, 1), true, false)
    .primaryKeys();
  if (numbers.length === 0) return [];
  const [first, last] = numbers.reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)] as const,
    [Number.MAX_SAFE_INTEGER, 0] as readonly [number, number],
  );
  const links: RawLink[] = [];
  for await (const rows of rowsInOrder(library, first, last))
    for (const row of rows) links.push(...[linkIn(row)].filter((link) => link !== undefined));
  return links;
}
