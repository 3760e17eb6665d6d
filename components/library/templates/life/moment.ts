import type { InterfaceLanguage } from '@/lib/checks/texts';

const locale = { en: 'en-US', es: 'es-US' } satisfies Record<InterfaceLanguage, string>;

/** A moment (ms since 1970) as a person says it: "Nov 22, 2026, 2:05 PM". */
export function moment(at: number, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day (`YYYY-MM-DD`) as a person says it; what is no day stays as it is. */
export function plainDay(day: string, language: InterfaceLanguage): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
