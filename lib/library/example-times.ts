import type { Field, FieldValues } from './template';
import { dayInZone, timeInZone } from './zone-name';

const dayLength = 86_400_000;

/** A day for an example, `YYYY-MM-DD`: a Monday soon, the day after what it follows, the Friday before for a deadline, today for a report. */
export function exampleDay(
  { name, label, after }: Field,
  before: FieldValues,
  now: number,
  zone: string,
): string {
  const today = dayInZone(now, zone);
  if (isReport(name, label)) return today;
  const monday = mondayAfter(Date.parse(today) + 2 * dayLength);
  if (before[after ?? '']) {
    const days = Object.values(before).filter((value) => /^\d{4}-\d{2}-\d{2}/.test(value));
    return dayOf(
      Date.parse(
        days
          .map((value) => value.slice(0, 10))
          .sort()
          .at(-1) ?? today,
      ) + dayLength,
    );
  }
  return dayOf(isDeadline(name, label) ? monday - 3 * dayLength : monday);
}

/** A time of day for an example, `HH:MM`: some hours after what it follows, the last minutes for a report. */
export function exampleTime(
  { name, label, after }: Field,
  before: FieldValues,
  now: number,
  zone: string,
): string {
  if (isReport(name, label)) return timeInZone(now - (now % 600_000), zone);
  const earlier = before[after ?? '']?.slice(-5);
  if (!earlier?.includes(':')) return '09:00';
  const hour = Number(earlier.slice(0, 2));
  return hour < 20 ? `${String(hour + 4).padStart(2, '0')}:00` : '23:30';
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function mondayAfter(moment: number): number {
  return moment + ((8 - new Date(moment).getUTCDay()) % 7 || 7) * dayLength;
}

function isReport(name: string, label: string): boolean {
  return /^asOf/.test(name) || /\b(?:this report|updated?|este (?:aviso|reporte))\b/i.test(label);
}

function isDeadline(name: string, label: string): boolean {
  return /^(?:due|help)/.test(name) || /\b(?:by|deadline|antes|plazo)\b/i.test(label);
}
