import type { Texts } from '@/lib/checks/texts';

/** Why a table is refused: rows are counted as a spreadsheet does, from 1. */
export const tableTexts = {
  quotes: {
    en: 'Row {row} cannot be read: a quotation mark is open or stands in the wrong place.',
    es: 'La fila {row} no se puede leer: hay una comilla abierta o fuera de lugar.',
  },
  columns: {
    en: 'Row 1 names no columns we know. Templates need “title” and “body”; terms need “avoid” and “use”.',
    es: 'La fila 1 no nombra columnas que conozcamos. Las plantillas necesitan «title» y «body»; los términos, «avoid» y «use».',
  },
  columnTwice: {
    en: 'Row 1 names the column “{column}” twice.',
    es: 'La fila 1 nombra dos veces la columna «{column}».',
  },
  noRows: {
    en: 'The table has no rows below its header.',
    es: 'La tabla no tiene filas bajo su encabezado.',
  },
  tooMany: {
    en: 'The table has more than {most} rows: row {row} is too many.',
    es: 'La tabla tiene más de {most} filas: la fila {row} ya sobra.',
  },
  cell: {
    en: 'Row {row}, column “{column}”: it {fault}.',
    es: 'Fila {row}, columna «{column}»: {fault}.',
  },
  key: {
    en: 'Row {row}, column “{column}”: the key “{key}” belongs in no library.',
    es: 'Fila {row}, columna «{column}»: la clave «{key}» no es propia de una biblioteca.',
  },
  overhang: {
    en: 'Row {row} has more cells than row 1 has columns.',
    es: 'La fila {row} tiene más celdas que columnas la fila 1.',
  },
  missing: {
    en: 'Row {row} needs something in the column “{column}”.',
    es: 'La fila {row} necesita algo en la columna «{column}».',
  },
  twice: {
    en: 'Row {row}: the template “{id}” is there twice, also in row {other}.',
    es: 'Fila {row}: la plantilla «{id}» aparece dos veces, también en la fila {other}.',
  },
  pasted: {
    en: 'Row {row} needs two cells: what to avoid, and what to use.',
    es: 'La fila {row} necesita dos celdas: qué evitar y qué usar.',
  },
} satisfies Record<string, Texts>;

/** What can be wrong with a cell; the end of a sentence. */
export const cellTexts = {
  yesOrNo: { en: 'must be yes or no', es: 'debe ser sí o no' },
  number: { en: 'must be a number', es: 'debe ser un número' },
  time: { en: 'is no time such as 2027-01-31T09:30:00Z', es: 'no es un momento como 2027-01-31T09:30:00Z' },
  json: { en: 'is no JSON', es: 'no es JSON' },
} satisfies Record<string, Texts>;
