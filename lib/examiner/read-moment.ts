/** The day a cell names; figures with slashes are read in the order of the country. */
function dayOf(
  cell: string,
  dayFirst: boolean,
): readonly [year: number, month: number, day: number] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(cell);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(cell);
  if (figures === null) return undefined;
  const [one, other, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  const full = year < 100 ? 2_000 + year : year;
  return dayFirst ? [full, other, one] : [full, one, other];
}

/** Hours and minutes after the day, where they are written. */
function timeOf(cell: string): readonly [hours: number, minutes: number] | undefined {
  const found = /[T ,](\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?/i.exec(cell);
  if (found === null) return undefined;
  const [hours, minutes, half] = [Number(found[1]), Number(found[2]), found[3]?.toLowerCase()];
  if (hours > 23 || minutes > 59) return undefined;
  return [half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0), minutes];
}

/** Made once a clock: that takes longer than all the rest. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  formats.set(timeZone, known);
  return known;
}

/** How far a clock is ahead of UTC at a moment, ms. */
function ahead(timeZone: string, at: number): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(at / 1_000) * 1_000;
}

/** Where figures are read as day, month, year. */
const monthFirst: readonly string[] = ['US'];

/**
 * The moment a calendar plans a post for, ms since 1970; noon where it tells only the day, undefined where it tells none.
 * @param timeZone IANA name of the clock it is told by
 * @param country ISO 3166 code: 5/6 is a day in May in the United States and one in June elsewhere
 */
export function readMoment(cell: string, timeZone: string, country: string): number | undefined {
  const text = cell.trim();
  const day = dayOf(text, !monthFirst.includes(country));
  if (day === undefined) return undefined;
  const [year, month, date] = day;
  const [hours, minutes] = timeOf(text) ?? [12, 0];
  const utc = Date.UTC(year, month - 1, date, hours, minutes);
  const read = new Date(utc);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== date) return undefined;
  return utc - ahead(timeZone, utc - ahead(timeZone, utc));
}
