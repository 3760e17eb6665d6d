import type { Texts } from '@/lib/checks';

/** The words of a template that others publish. */
export const sharedTexts = {
  shared: {
    en: 'This template belongs to your agency’s shared library. Those who publish it can change it; you can use it, or make a copy of your own.',
    es: 'Esta plantilla es de la biblioteca compartida de su organismo. La pueden cambiar quienes la publican; usted puede usarla o hacer una copia propia.',
  },
  copy: { en: 'Make a copy of my own', es: 'Hacer una copia propia' },
  copyTitle: { en: '{title} (mine)', es: '{title} (mía)' },
  text: { en: 'Text', es: 'Texto' },
  fields: { en: 'Fields', es: 'Campos' },
  going: {
    en: 'This template goes out of the shared library at the next publication.',
    es: 'Esta plantilla sale de la biblioteca compartida con la próxima publicación.',
  },
  keep: { en: 'Keep it', es: 'Conservarla' },
  guide: {
    en: 'The style guide belongs to your agency’s shared library. You can look at it and try it; those who publish it can change it.',
    es: 'La guía de estilo es de la biblioteca compartida de su organismo. Usted puede verla y probarla; la pueden cambiar quienes la publican.',
  },
} satisfies Record<string, Texts>;
