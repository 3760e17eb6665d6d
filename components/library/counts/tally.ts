import type { Count } from '@/lib/library';

/** How often something happened to one rule or template. */
export interface Tally {
  readonly id: string;
  readonly times: Readonly<Record<Count['what'], number>>;
  /** How often it was found or inserted on each of the days, oldest first. */
  readonly perDay: readonly number[];
}

const none = { found: 0, fixed: 0, ignored: 0, inserted: 0 };

/**
 * Sums what was counted by rule or template, the most frequent first.
 * @param days `YYYY-MM-DD`, oldest first; what was counted on others is left out
 */
export function tally(counts: readonly Count[], days: readonly string[]): readonly Tally[] {
  const places = new Map(days.map((day, place) => [day, place]));
  const tallies = new Map<string, { times: Record<Count['what'], number>; perDay: number[] }>();
  for (const { day, what, id, times } of counts) {
    const place = places.get(day);
    if (place === undefined) continue;
    // The reason a rule was ignored for stands behind a blank.
    const [name = id] = id.split(' ');
    const one = tallies.get(name) ?? { times: { ...none }, perDay: days.map(() => 0) };
    tallies.set(name, one);
    one.times[what] += times;
    if (what === 'found' || what === 'inserted') one.perDay[place] = (one.perDay[place] ?? 0) + times;
  }
  return [...tallies]
    .map(([id, { times, perDay }]) => ({ id, times, perDay }))
    .sort((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id));
}

const weight = ({ times }: Tally) => times.found + times.inserted;

/** The days up to a moment (ms since 1970), by the clock of this installation, oldest first. */
export function daysUpTo(now: number, many: number, dayOf: (at: number) => string): readonly string[] {
  const today = new Date(now);
  return Array.from({ length: many }, (_, ago) =>
    // At noon, so that no change of the clocks skips a day.
    dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago, 12).getTime()),
  ).reverse();
}
