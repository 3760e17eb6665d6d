import type { Texts } from '@/lib/checks/texts';

/** The words of the check of a text that was selected on a page. */
export const checkedTexts = {
  title: { en: 'A text from a page', es: 'Un texto de una página' },
  tag: { en: 'Checked', es: 'Comprobado' },
  stays: {
    en: 'Only the words that were selected are checked, without pictures. Nothing was sent.',
    es: 'Solo se revisan las palabras seleccionadas, sin imágenes. No se envió nada.',
  },
} satisfies Record<string, Texts>;
