/** What the clocks of the United States are called in Spanish, winter and summer alike. */
const spanish: Readonly<Record<string, string>> = {
  E: 'hora del Este',
  C: 'hora del Centro',
  M: 'hora de la Montaña',
  P: 'hora del Pacífico',
  AK: 'hora de Alaska',
  H: 'hora de Hawái',
};

/** The moment, ms since 1970, at which a clock shows a local time; in the hour that autumn repeats, the first of the two. */
export function momentOf(day: Date, [hours, minutes]: readonly [number, number], zone: string): number {
  const local = day.getTime() + (hours * 60 + minutes) * 60_000;
  const ahead = (moment: number) => shownAt(moment, zone) - moment;
  const guesses = [local - ahead(local - 86_400_000), local - ahead(local + 86_400_000)];
  return guesses.find((guess) => shownAt(guess, zone) === local) ?? guesses[0] ?? local;
}

/** The day `YYYY-MM-DD` that it is in a zone at a moment, ms since 1970. */
export function dayInZone(moment: number, zone: string): string {
  return new Date(shownAt(moment, zone)).toISOString().slice(0, 10);
}

/** The time `HH:MM` that a zone's clock shows at a moment, ms since 1970. */
export function timeInZone(moment: number, zone: string): string {
  return new Date(shownAt(moment, zone)).toISOString().slice(11, 16);
}

/** What the clock of a zone is called at a moment, ms since 1970: "CDT", "hora del Centro". */
export function zoneName(moment: number, zone: string, language: string): string {
  const short = partsAt(moment, zone, 'short').timeZoneName ?? zone;
  const [, letters = ''] = /^(E|C|M|P|AK|H)[SD]?T$/.exec(short) ?? [];
  return (/^es\b/i.test(language) && spanish[letters]) || short;
}

/** Whether the clock of this name is known. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

/** What a zone's clock shows, as if it were UTC. */
function shownAt(moment: number, zone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(moment, zone);
  const [y = 0, mo = 1, d = 1] = [year, month, day].map(Number);
  const [h = 0, mi = 0, s = 0] = [hour, minute, second].map(Number);
  return Date.UTC(y, mo - 1, d, h, mi, s);
}

function partsAt(
  moment: number,
  timeZone: string,
  timeZoneName?: 'short',
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    ...(timeZoneName && { timeZoneName }),
  });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
}
