import type { CountedTexts, Texts } from '@/lib/checks';

/** The words of the test bench. */
export const texts = {
  lead: {
    en: 'See what your changes would do to real posts before anybody works with them.',
    es: 'Vea qué harían sus cambios con publicaciones reales antes de que nadie trabaje con ellos.',
  },
  noChanges: {
    en: 'The guide has no changes yet, so both sides find the same.',
    es: 'La guía aún no tiene cambios, así que ambos lados señalan lo mismo.',
  },
  posts: { en: 'Posts to try', es: 'Publicaciones de prueba' },
  postsHelp: {
    en: 'Paste posts with an empty line between them, or the rows of a spreadsheet with a column named “Text”.',
    es: 'Pegue publicaciones con una línea vacía entre ellas, o filas de una hoja de cálculo con una columna «Texto».',
  },
  file: { en: 'Or choose a CSV or text file', es: 'O elija un archivo CSV o de texto' },
  unreadable: {
    en: 'The file could not be read; choose it again.',
    es: 'No se pudo leer el archivo; elíjalo otra vez.',
  },
  large: {
    en: 'The file is larger than 20 MB. Take a part of it.',
    es: 'El archivo pasa de 20 MB. Tome una parte.',
  },
  progress: { en: '{done} of {all} posts tried', es: '{done} de {all} publicaciones probadas' },
  stop: { en: 'Stop', es: 'Detener' },
  result: {
    en: {
      one: '{count} post: {added} newly flagged, {gone} no longer flagged, {same} flagged as before.',
      other: '{count} posts: {added} newly flagged, {gone} no longer flagged, {same} flagged as before.',
    },
    es: {
      one: '{count} publicación. Avisos nuevos: {added}; ya no aparecen: {gone}; como antes: {same}.',
      other: '{count} publicaciones. Avisos nuevos: {added}; ya no aparecen: {gone}; como antes: {same}.',
    },
  },
  added: { en: 'Newly flagged', es: 'Avisos nuevos' },
  gone: { en: 'No longer flagged', es: 'Ya no aparecen' },
  same: { en: 'Flagged as before', es: 'Como antes' },
  show: { en: 'Show', es: 'Mostrar' },
  nothing: { en: 'No post has any of these.', es: 'Ninguna publicación tiene avisos de estos.' },
  more: {
    en: { one: 'Show {count} more post', other: 'Show {count} more posts' },
    es: { one: 'Mostrar {count} publicación más', other: 'Mostrar {count} publicaciones más' },
  },
  post: { en: 'Post {number}', es: 'Publicación {number}' },
} satisfies Record<string, Texts | CountedTexts>;
