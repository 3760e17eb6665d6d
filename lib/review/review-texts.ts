import type { Texts } from '@/lib/checks/texts';

/** Why a file cannot be taken, and why an answer cannot be given yet. */
export const reviewTexts = {
  tooLarge: {
    en: 'This is too large for a review: at most {most} MB are read.',
    es: 'Es demasiado grande para una revisión: se leen como máximo {most} MB.',
  },
  notOurs: {
    en: 'There is no review in this. Open the file that was saved for you, or paste all of what was copied.',
    es: 'Aquí no hay ninguna revisión. Abra el archivo que le guardaron o pegue todo lo que se copió.',
  },
  library: {
    en: 'This is a library, not a review. Bring it in on the library page, under “In and out”.',
    es: 'Esto es una biblioteca, no una revisión. Impórtela en la página de la biblioteca, en «Importar y exportar».',
  },
  damaged: {
    en: 'This review was damaged on its way. Ask for it again, as a file.',
    es: 'Esta revisión se dañó en el camino. Pida que se la envíen otra vez, como archivo.',
  },
  newer: {
    en: 'This was written by a newer Plainpost (version {version} of its form). Update Plainpost and open it again.',
    es: 'Lo escribió un Plainpost más nuevo (versión {version} de su formato). Actualice Plainpost y vuelva a abrirlo.',
  },
  hostile: {
    en: 'This holds “{key}”, which belongs in no review. It was not opened.',
    es: 'Contiene «{key}», que no corresponde a ninguna revisión. No se abrió.',
  },
  unfit: {
    en: 'This cannot be read as a review: “{path}” is not as it should be.',
    es: 'No se puede leer como revisión: «{path}» no es como debería.',
  },
  outside: {
    en: 'This cannot be read as a review: “{path}” points to words that are not there.',
    es: 'No se puede leer como revisión: «{path}» señala palabras que no están ahí.',
  },
  nameless: { en: 'Write your name.', es: 'Escriba su nombre.' },
  noVerdict: {
    en: 'Choose whether you approve the post or send it back.',
    es: 'Elija si aprueba la publicación o la devuelve.',
  },
  noReason: {
    en: 'Say what has to change: write a comment, on words or on the whole post.',
    es: 'Diga qué debe cambiar: escriba un comentario, sobre unas palabras o sobre toda la publicación.',
  },
  noChange: {
    en: 'Say what to change: suggest other words, or write a comment.',
    es: 'Diga qué cambiar: proponga otras palabras o escriba un comentario.',
  },
  asItStands: {
    en: 'You suggest other words. Choose “Approve with changes”, or delete your suggestions.',
    es: 'Usted propone otras palabras. Elija «Aprobar con cambios» o elimine sus propuestas.',
  },
  unfinished: {
    en: 'One of your comments or suggestions is not written yet. Write it, or delete it.',
    es: 'Uno de sus comentarios o propuestas está sin escribir. Escríbalo o elimínelo.',
  },
} satisfies Record<string, Texts>;
