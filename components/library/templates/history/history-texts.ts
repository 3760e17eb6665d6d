import type { Texts } from '@/lib/checks/texts';

/** The words of the history. */
export const historyTexts = {
  title: { en: 'History', es: 'Historial' },
  none: {
    en: 'Nothing has happened to this template yet: it was neither sent nor approved.',
    es: 'Todavía no le ha pasado nada a esta plantilla: no se envió ni se aprobó.',
  },
  by: { en: '{name}, {when}', es: '{name}, {when}' },
  version: { en: 'version {version}', es: 'versión {version}' },
  changes: { en: 'What changed since', es: 'Qué cambió desde entonces' },
  same: { en: 'The text is the same as now.', es: 'El texto es igual al de ahora.' },
  added: { en: 'added:', es: 'añadido:' },
  removed: { en: 'removed:', es: 'quitado:' },
  titleWas: { en: 'Title', es: 'Título' },
  bodyWas: { en: 'Text', es: 'Texto' },
  other: { en: 'Other', es: 'Lo demás' },
  restore: { en: 'Restore this version', es: 'Restaurar esta versión' },
  restored: {
    en: 'Restored as a draft. What is in use stays until you approve it.',
    es: 'Restaurada como borrador. Lo que está en uso sigue así hasta que la apruebe.',
  },
} satisfies Record<string, Texts>;
