import type { Texts } from '@/lib/checks/texts';

/** Why an import or an undo did not happen. */
export const importTexts = {
  stale: {
    en: 'The library was changed while you looked at this. Nothing was imported; look at the new preview and import again.',
    es: 'La biblioteca cambió mientras usted revisaba esto. No se importó nada; revise la nueva vista previa e importe de nuevo.',
  },
  cancelled: {
    en: 'The import was cancelled. Nothing was changed.',
    es: 'La importación se canceló. No se cambió nada.',
  },
  nothingToUndo: {
    en: 'There is no import to undo.',
    es: 'No hay ninguna importación que deshacer.',
  },
} satisfies Record<string, Texts>;
