import type { Texts } from '@/lib/checks/texts';

/** The words of a card. */
export const cardTexts = {
  about: { en: 'About “{words}”', es: 'Sobre “{words}”' },
} satisfies Record<string, Texts>;
