import type { InterfaceLanguage } from '@/lib/checks/texts';

/** A day in words, by the clock of this computer. @param at ms since 1970 */
export const dayInWords = (at: number, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full' }).format(at);

/** A day as short as a line of text bears. */
export const shortDay = (at: number, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(at);

/** The time of day. */
export const timeOf = (at: number, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(at);

/** A day with its time, to the second, and the zone of this computer. */
export const momentOf = (at: number, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'long' }).format(at);

const localeOf = (language: InterfaceLanguage): string => (language === 'es' ? 'es-US' : 'en-US');
