const formats = new Map<string, Intl.DateTimeFormat>();

/** A format for dates, made once; one for UTC where the time zone is unknown to the browser. */
export function dateFormat(
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }
  formats.set(key, format);
  return format;
}

/** All rules of one check ask for the same day. */
let last = { timeZone: '', now: Number.NaN, day: '' };

/** The calendar day of a moment (ms since 1970) in a time zone, as 2026-05-04. */
export function dayIn(timeZone: string, now: number): string {
  if (last.now === now && last.timeZone === timeZone) return last.day;
  const moment = Number.isFinite(now) && Math.abs(now) <= 8.64e15 ? now : 0;
  const format = dateFormat('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  last = { timeZone, now, day: format.format(moment) };
  return last.day;
}
