import type { Texts } from '@/lib/checks/texts';

/** The words of the choice of language; a language is called as its speakers call it. */
export const languageTexts = {
  label: { en: 'Plainpost speaks', es: 'Plainpost habla en' },
  browser: { en: 'The browser’s language', es: 'El idioma del navegador' },
} satisfies Record<string, Texts>;
