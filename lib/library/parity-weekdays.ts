import type { Span } from '@/lib/checks';
import { calendarNames } from '@/lib/checks/data/calendar-names';

/** “Weekdays” is “de lunes a viernes” or “días hábiles”: where one of these stands, single days are not compared. */
const several: Readonly<Record<string, RegExp>> = {
  en: /\b(?:weekdays?|work(?:ing|week)? ?days?|business days?|weekends?|daily|every day|all week)\b/i,
  es: /(?<!\p{L})(?:entre semana|fin(?:es)? de semana|días (?:hábiles|laborables|de semana)|diario|diariamente|todos los días)(?!\p{L})/iu,
};

/** Whether a text speaks of many days at once, which another may name one by one. */
export function namesManyDays(text: string, language: string): boolean {
  return Object.hasOwn(several, language) && (several[language]?.test(text) ?? false);
}

/** The days of the week a text names, written out. 0 is Sunday. */
export function weekdaysIn(
  text: string,
  language: string,
): readonly { readonly at: Span; readonly day: number }[] {
  if (language !== 'en' && language !== 'es') return [];
  const { weekdays } = calendarNames[language];
  return weekdays
    .flatMap((names, day) =>
      names
        .filter((name) => name.length > 4)
        .flatMap((name) =>
          [...text.matchAll(new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'giu'))].map(
            ({ 0: found, index }) => ({
              at: [index, index + found.length] as const,
              day,
            }),
          ),
        ),
    )
    .sort((a, b) => a.at[0] - b.at[0]);
}
