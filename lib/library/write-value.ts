import { readDay, readDayAndTime, readTime, writeDay, writeDayAndTime, writeTime } from './day-and-time';
import { readNumber, writeNumber } from './read-number';
import type { Field } from './template';
import { momentOf, zoneName } from './zone-name';

/** Writes a value as its field's kind is written in a language; `timeZone` is the clock where the field names none. */
export function writeValue(
  { kind, zone }: Field,
  value: string,
  language: string,
  timeZone?: string,
): string {
  if (kind === 'date') {
    const day = readDay(value);
    return day ? writeDay(day, language) : value;
  }
  if (kind === 'time') {
    const time = readTime(value);
    return time ? writeTime(time, language) : value;
  }
  if (kind === 'date-time') return writeMoment(value, zone ?? timeZone, language);
  const number = kind === 'number' ? readNumber(value, language) : null;
  return number === null ? value : writeNumber(number, language);
}

function writeMoment(value: string, zone: string | undefined, language: string): string {
  const moment = readDayAndTime(value);
  if (!moment) return value;
  const words = writeDayAndTime(moment.day, moment.time, language);
  if (zone === undefined) return words;
  const name = zoneName(momentOf(moment.day, moment.time, zone), zone, language);
  return name.startsWith('hora ') ? `${words}, ${name}` : `${words} ${name}`;
}
