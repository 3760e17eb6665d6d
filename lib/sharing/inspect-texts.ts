import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** What an inspection before a publication has to say beyond what the checks say themselves. */
export const inspectTexts = {
  expired: {
    en: 'It expired on {day}, so nobody can insert it.',
    es: 'Venció el {day}, así que nadie puede insertarla.',
  },
  issue: { en: '{title} ({words})', es: '{title} ({words})' },
  more: {
    en: { one: '{count} more thing to look at', other: '{count} more things to look at' },
    es: { one: '{count} cosa más que revisar', other: '{count} cosas más que revisar' },
  },
  examples: {
    en: 'This rule finds nothing, or its own examples do not come out as they say.',
    es: 'Esta regla no encuentra nada, o sus propios ejemplos no dan lo que dicen.',
  },
  unread: {
    en: 'It is damaged and cannot be published. Open it, mend it and approve it again.',
    es: 'Está dañada y no se puede publicar. Ábrala, corríjala y apruébela de nuevo.',
  },
  guide: {
    en: 'The style guide is not as it must be: {fault}',
    es: 'La guía de estilo no es como debe ser: {fault}',
  },
  already: {
    en: 'It was like this in the shared library before: {fault}',
    es: 'Ya estaba así en la biblioteca compartida: {fault}',
  },
} satisfies Record<string, Texts | CountedTexts>;
