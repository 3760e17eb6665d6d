import type { Texts } from '@/lib/checks/texts';

/** Why a file is refused before it is looked into. */
export const fileTexts = {
  empty: { en: 'The file is empty.', es: 'El archivo está vacío.' },
  nothing: { en: 'There is no file in what you gave.', es: 'No hay ningún archivo en lo que entregó.' },
  tooLarge: {
    en: 'The file is {size} MB; the most that is read is {most} MB.',
    es: 'El archivo ocupa {size} MB y se leen {most} MB como máximo.',
  },
  notText: {
    en: 'Line {line} of the file is not readable text. In Excel, save it as “CSV UTF-8”.',
    es: 'La línea {line} del archivo no es texto legible. En Excel, guárdelo como «CSV UTF-8».',
  },
  workbook: {
    en: 'This is an Excel workbook. In Excel, save the sheet as “CSV UTF-8” and import that.',
    es: 'Es un libro de Excel. En Excel, guarde la hoja como «CSV UTF-8» e importe ese archivo.',
  },
  webPage: {
    en: 'Line 1 starts a web page, not a library, a table or a style.',
    es: 'La línea 1 empieza una página web, no una biblioteca, una tabla ni un estilo.',
  },
  several: {
    en: 'Several files at once can only be a Vale style (.yml). Give any other file alone.',
    es: 'Varios archivos a la vez solo pueden ser un estilo de Vale (.yml). Entregue los demás de uno en uno.',
  },
  noStyle: {
    en: 'Nothing in this Vale style can be used: {why}',
    es: 'Nada de este estilo de Vale se puede usar: {why}',
  },
} satisfies Record<string, Texts>;
