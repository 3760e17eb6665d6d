import type { Texts } from '@/lib/checks';

/** Why a file is no table of posts. */
export const tableFaults = {
  large: {
    en: 'The file is larger than 20 MB. Nothing was read; split it and take one part at a time.',
    es: 'El archivo pasa de 20 MB. No se leyó nada; divídalo y tome una parte a la vez.',
  },
  noText: {
    en: 'This file is no CSV. In your spreadsheet, save the sheet as “CSV UTF-8” and take that file.',
    es: 'Este archivo no es CSV. En su hoja de cálculo, guárdelo como «CSV UTF-8» y tome ese archivo.',
  },
  open: {
    en: 'Row {row} cannot be read: a quotation mark is open or stands in the wrong place. Nothing was read.',
    es: 'La fila {row} no se puede leer: hay una comilla abierta o fuera de lugar. No se leyó nada.',
  },
  empty: {
    en: 'There are no posts in it: the first row names the columns, and each row after it is a post.',
    es: 'No contiene publicaciones: la primera fila nombra las columnas y cada fila siguiente es una publicación.',
  },
  long: {
    en: 'The table has more than {most} rows. Nothing was read; split it and take one part at a time.',
    es: 'La tabla tiene más de {most} filas. No se leyó nada; divídala y tome una parte a la vez.',
  },
  wide: {
    en: 'The table has more than {most} columns, so it is hardly a calendar of posts. Nothing was read.',
    es: 'La tabla tiene más de {most} columnas; difícilmente es un calendario de publicaciones. No se leyó nada.',
  },
} satisfies Record<string, Texts>;
