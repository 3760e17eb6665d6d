import type { FigureOrder, WrittenDate } from './dates';

/** A calendar day as UTC milliseconds. */
const dayAt = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

const oneDay = 24 * 60 * 60 * 1000;

/** The day a date most likely means: in its own year, or in the one year that puts it `from` to `to` days from today. */
export function likelyDay(
  date: Pick<WrittenDate, 'year' | 'month' | 'day'>,
  today: number,
  [from, to]: readonly [number, number],
): number | undefined {
  const real = (year: number): number | undefined => {
    const at = dayAt(year, date.month, date.day);
    return new Date(at).getUTCMonth() === date.month - 1 ? at : undefined;
  };
  if (date.year !== undefined) return real(date.year);
  const year = new Date(today).getUTCFullYear();
  return [year - 1, year, year + 1]
    .map(real)
    .find((at) => at !== undefined && at >= today + from * oneDay && at <= today + to * oneDay);
}

/** How a date in figures is read in a country. */
export const figureOrderIn = (country: string): FigureOrder =>
  ['US', 'PR', 'CA', 'PH'].includes(country) ? 'month-first' : 'day-first';
