import type { CountedTexts, Texts } from '@/lib/checks';
import type { ColumnRole } from '@/lib/examiner';

/** The words of the content calendar. */
export const texts = {
  title: { en: 'Content calendar', es: 'Calendario de contenidos' },
  lead: {
    en: 'Check a whole calendar of planned posts at once, by the style guide in use. The file stays on this computer.',
    es: 'Revise de una vez todo un calendario de publicaciones, con la guía de estilo vigente. El archivo no sale de esta computadora.',
  },
  drop: { en: 'Drop a CSV file here', es: 'Suelte aquí un archivo CSV' },
  file: { en: 'Or choose a file', es: 'O elija un archivo' },
  fileHelp: {
    en: 'One post in each row; the first row names the columns. In a spreadsheet: Save as, “CSV UTF-8”.',
    es: 'Una publicación por fila; la primera fila nombra las columnas. En una hoja de cálculo: Guardar como, «CSV UTF-8».',
  },
  paste: { en: 'Or paste rows from a spreadsheet', es: 'O pegue filas de una hoja de cálculo' },
  take: { en: 'Check these rows', es: 'Revisar estas filas' },
  pasted: { en: 'Pasted rows', es: 'Filas pegadas' },
  unreadable: {
    en: 'The file could not be read. It may have been moved; choose it again.',
    es: 'No se pudo leer el archivo. Quizá lo movieron; elíjalo otra vez.',
  },
  columns: { en: 'What do the columns hold?', es: '¿Qué contiene cada columna?' },
  columnsHelp: {
    en: 'No column is named “Text” or “Post”. Choose the one with the posts.',
    es: 'Ninguna columna se llama «Texto» ni «Publicación». Elija la que contiene las publicaciones.',
  },
  none: { en: 'None', es: 'Ninguna' },
  sample: { en: 'The first rows', es: 'Las primeras filas' },
  check: { en: 'Check the posts', es: 'Revisar las publicaciones' },
  noText: { en: 'Choose the column with the posts.', es: 'Elija la columna con las publicaciones.' },
  noPosts: {
    en: 'The column you chose is empty in every row. Choose another one.',
    es: 'La columna que eligió está vacía en todas las filas. Elija otra.',
  },
  progress: { en: '{done} of {all} posts checked', es: '{done} de {all} publicaciones revisadas' },
  stop: { en: 'Stop', es: 'Detener' },
  stopped: {
    en: 'Stopped after {done} of {all} posts. The others are not checked.',
    es: 'Se detuvo tras {done} de {all} publicaciones. Las demás no están revisadas.',
  },
  again: { en: 'Check again', es: 'Revisar de nuevo' },
  other: { en: 'Take another file', es: 'Tomar otro archivo' },
  chooseColumns: { en: 'Choose columns', es: 'Elegir columnas' },
  save: { en: 'Save the result as CSV', es: 'Guardar el resultado como CSV' },
  saved: { en: 'The result is in your downloads.', es: 'El resultado está en sus descargas.' },
  discard: {
    en: 'You changed posts and did not save the result. Take another file all the same?',
    es: 'Cambió publicaciones y no guardó el resultado. ¿Tomar otro archivo de todos modos?',
  },
  discardYes: { en: 'Take another file', es: 'Tomar otro archivo' },
  discardNo: { en: 'Keep this one', es: 'Conservar este' },
  summary: {
    en: {
      one: '{count} post in “{name}”: {errors} to fix, {warnings} to look at, {suggestions} to consider.',
      other: '{count} posts in “{name}”: {errors} to fix, {warnings} to look at, {suggestions} to consider.',
    },
    es: {
      one: '{count} publicación en «{name}»: {errors} por corregir, {warnings} por revisar, {suggestions} por considerar.',
      other:
        '{count} publicaciones en «{name}»: {errors} por corregir, {warnings} por revisar, {suggestions} por considerar.',
    },
  },
  skipped: {
    en: {
      one: '{count} row has no text and was left out.',
      other: '{count} rows have no text and were left out.',
    },
    es: {
      one: '{count} fila no tiene texto y se omitió.',
      other: '{count} filas no tienen texto y se omitieron.',
    },
  },
  filters: { en: 'Show', es: 'Mostrar' },
  kind: { en: 'Kind', es: 'Tipo' },
  severity: { en: 'How serious', es: 'Gravedad' },
  site: { en: 'Site', es: 'Sitio' },
  any: { en: 'All', es: 'Todas' },
  anySite: { en: 'All sites', es: 'Todos los sitios' },
  nothingFound: { en: 'Nothing found', es: 'Sin observaciones' },
  sort: { en: 'Order', es: 'Orden' },
  sortFile: { en: 'As in the file', es: 'Como en el archivo' },
  sortWorst: { en: 'Most to fix first', es: 'Primero lo más grave' },
  sortDate: { en: 'By date', es: 'Por fecha' },
  sortSite: { en: 'By site', es: 'Por sitio' },
  shown: { en: '{from}–{to} of {all} posts', es: '{from}–{to} de {all} publicaciones' },
  shownNone: {
    en: 'No post fits these filters.',
    es: 'Ninguna publicación corresponde a estos filtros.',
  },
  earlier: { en: 'Earlier', es: 'Anteriores' },
  later: { en: 'Later', es: 'Siguientes' },
  table: { en: 'Planned posts', es: 'Publicaciones planeadas' },
  row: { en: 'Row', es: 'Fila' },
  date: { en: 'Date', es: 'Fecha' },
  post: { en: 'Post', es: 'Publicación' },
  changed: { en: 'Changed', es: 'Cambiada' },
  unchecked: { en: 'Not checked', es: 'Sin revisar' },
  back: { en: 'All posts', es: 'Todas las publicaciones' },
  previous: { en: 'Previous', es: 'Anterior' },
  next: { en: 'Next', es: 'Siguiente' },
  postTitle: { en: 'Post in row {row}', es: 'Publicación de la fila {row}' },
  text: { en: 'Text of the post', es: 'Texto de la publicación' },
  textHelp: {
    en: 'You work on a copy. “Save the result as CSV” puts it in a column beside the original.',
    es: 'Usted trabaja en una copia. «Guardar el resultado como CSV» la pone en una columna junto al original.',
  },
  undo: { en: 'Back to the original', es: 'Volver al original' },
  fixed: { en: '{label}: done.', es: '{label}: hecho.' },
  issues: { en: 'Issues', es: 'Observaciones' },
  checking: { en: 'Checking…', es: 'Revisando…' },
  foundNothing: {
    en: '{count} checks ran and found nothing. They do not see everything: read it once more as your reader would.',
    es: 'Se hicieron {count} revisiones sin encontrar nada. No lo ven todo: léala una vez más como la leerá el público.',
  },
  gone: {
    en: 'There is no such post. The calendar may have been closed with the page.',
    es: 'No existe esa publicación. Quizá el calendario se cerró con la página.',
  },
  length: { en: '{count} of {limit} characters on {site}', es: '{count} de {limit} caracteres en {site}' },
} satisfies Record<string, Texts | CountedTexts>;

/** What each role of a column is called. */
export const roleNames: Readonly<Record<ColumnRole, Texts>> = {
  text: { en: 'Text of the post', es: 'Texto de la publicación' },
  date: { en: 'Date', es: 'Fecha' },
  site: { en: 'Site', es: 'Sitio' },
  language: { en: 'Language', es: 'Idioma' },
  profile: { en: 'Emergency or drill', es: 'Emergencia o simulacro' },
};

/** The columns that are added to the file. */
export const addedColumns = {
  error: { en: 'Plainpost: to fix', es: 'Plainpost: por corregir' },
  warning: { en: 'Plainpost: to look at', es: 'Plainpost: por revisar' },
  suggestion: { en: 'Plainpost: to consider', es: 'Plainpost: por considerar' },
  issues: { en: 'Plainpost: issues', es: 'Plainpost: observaciones' },
  changed: { en: 'Plainpost: changed text', es: 'Plainpost: texto cambiado' },
  state: { en: 'Plainpost: state', es: 'Plainpost: estado' },
  checked: { en: 'checked', es: 'revisada' },
  unchecked: { en: 'not checked', es: 'sin revisar' },
  noText: { en: 'no text', es: 'sin texto' },
} satisfies Record<string, Texts>;
