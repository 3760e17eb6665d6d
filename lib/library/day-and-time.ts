const english = {
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
};
const spanish = {
  days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
    ...['agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
};

/** The day `YYYY-MM-DD` names, at midnight UTC; null when there is no such day. */
export function readDay(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? day : null;
}

/** Hours and minutes of `HH:MM`, 00:00 to 23:59; null when there is no such time. */
export function readTime(value: string): readonly [hours: number, minutes: number] | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** The day and the time of `YYYY-MM-DDTHH:MM`; null when there is no such moment on a clock. */
export function readDayAndTime(
  value: string,
): { readonly day: Date; readonly time: readonly [hours: number, minutes: number] } | null {
  const [date = '', clock = '', ...more] = value.split('T');
  const day = readDay(date);
  const time = readTime(clock);
  return day && time && more.length === 0 ? { day, time } : null;
}

/** "Monday, May 6" or "lunes, 6 de mayo". */
export function writeDay(day: Date, language: string): string {
  const words = isSpanish(language) ? spanish : english;
  const weekday = words.days[day.getUTCDay()];
  const month = words.months[day.getUTCMonth()];
  const date = day.getUTCDate();
  return isSpanish(language) ? `${weekday}, ${date} de ${month}` : `${weekday}, ${month} ${date}`;
}

/** "May 6, 2026" or "6 de mayo de 2026". */
export function writeDayOfYear(day: Date, language: string): string {
  const words = isSpanish(language) ? spanish : english;
  const month = words.months[day.getUTCMonth()];
  const [date, year] = [day.getUTCDate(), day.getUTCFullYear()];
  return isSpanish(language) ? `${date} de ${month} de ${year}` : `${month} ${date}, ${year}`;
}

/** "Monday, May 6, at 5 p.m." or "lunes, 6 de mayo, a las 5:00 p. m.". */
export function writeDayAndTime(day: Date, time: readonly [number, number], language: string): string {
  const clock = writeTime(time, language);
  const joint = isSpanish(language) ? agreeWithTime(', a las ', clock) : ', at ';
  return `${writeDay(day, language)}${joint}${clock}`;
}

/** "5 p.m.", "5:30 p.m.", "noon", "midnight"; "5:00 p. m.", "mediodía", "medianoche". */
export function writeTime([hours, minutes]: readonly [number, number], language: string): string {
  const es = isSpanish(language);
  if (minutes === 0 && hours === 12) return es ? 'mediodía' : 'noon';
  if (minutes === 0 && hours === 0) return es ? 'medianoche' : 'midnight';
  const hour = hours % 12 || 12;
  const padded = String(minutes).padStart(2, '0');
  if (es) return `${hour}:${padded} ${hours < 12 ? 'a. m.' : 'p. m.'}`;
  return `${hour}${minutes ? `:${padded}` : ''} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

/** Spanish says "a las 5:00", but "a la 1:00", "al mediodía" and "a la medianoche": puts right a "las" before a time. */
export function agreeWithTime(before: string, time: string): string {
  if (time === 'mediodía') return before.replace(/\b(?:(a) las|(d)e las|las) $/i, joinNoon);
  return time === 'medianoche' || time.startsWith('1:') ? before.replace(/\b(l)as $/i, '$1a ') : before;
}

function joinNoon(_all: string, a?: string, d?: string): string {
  if (a) return `${a}l `;
  return d ? `${d}el ` : 'el ';
}

function isSpanish(language: string): boolean {
  return /^es\b/i.test(language);
}
