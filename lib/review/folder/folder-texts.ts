import type { Texts } from '@/lib/checks/texts';

/** Why a file of the shared folder is not taken for what its name says; one sentence each. */
export const folderTexts = {
  tooLarge: {
    en: 'This file is too large for a review, so it was not opened.',
    es: 'Este archivo es demasiado grande para una revisión, así que no se abrió.',
  },
  notOurs: {
    en: 'This file is nothing that Plainpost signed, so it was not opened.',
    es: 'Este archivo no lleva ninguna firma de Plainpost, así que no se abrió.',
  },
  wrongSignature: {
    en: 'The signature of this file does not fit: somebody changed it after it was sent. It was not opened.',
    es: 'La firma de este archivo no corresponde: alguien lo cambió después de enviarlo. No se abrió.',
  },
  misnamed: {
    en: 'This file does not hold what its name says, so it was not opened.',
    es: 'Este archivo no contiene lo que dice su nombre, así que no se abrió.',
  },
  twoAuthors: {
    en: 'This came under the number of a post that somebody else sent. Only the first is shown.',
    es: 'Esto llegó con el número de una publicación que envió otra persona. Solo se muestra la primera.',
  },
  notSent: {
    en: 'This post is not in the agency’s folder any more.',
    es: 'Esta publicación ya no está en la carpeta de la institución.',
  },
  notShared: {
    en: 'No shared library is set up here, so nothing can be sent.',
    es: 'Aquí no hay ninguna biblioteca compartida, así que no se puede enviar nada.',
  },
  own: {
    en: 'This is your own post. Your agency asks for two people, so somebody else has to approve it.',
    es: 'Esta publicación es suya. Su institución pide dos personas, así que debe aprobarla otra.',
  },
  taken: {
    en: 'Somebody else has written a file of this name into the folder, so nothing was sent.',
    es: 'Otra persona escribió en la carpeta un archivo con este nombre, así que no se envió nada.',
  },
} satisfies Record<string, Texts>;
