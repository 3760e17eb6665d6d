import type { Texts } from '@/lib/checks/texts';

/** The words of the choice of language; a language is called as its speakers call it. */
export const languageTexts = {
  label: { en: 'Language', es: 'Idioma' },
  browser: { en: 'As the browser', es: 'El del navegador' },
} satisfies Record<string, Texts>;
