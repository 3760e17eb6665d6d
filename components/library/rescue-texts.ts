import type { Texts } from '@/lib/checks/texts';

/** The words of saving what can still be read. */
export const rescueTexts = {
  save: { en: 'Save the library as a file', es: 'Guardar la biblioteca como archivo' },
  saved: { en: '{file} was written.', es: 'Se escribió {file}.' },
  left: {
    en: '{file} was written. Could not be read and is not in it: {left}.',
    es: 'Se escribió {file}. No se pudo leer y no está en él: {left}.',
  },
  nothing: {
    en: 'Nothing of the library can be read here, so no file was written.',
    es: 'Aquí no se puede leer nada de la biblioteca y por eso no se escribió ningún archivo.',
  },
} satisfies Record<string, Texts>;
