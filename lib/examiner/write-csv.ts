/** A number as such is no formula. */
const isNumber = (cell: string): boolean => /^[+-]?\d+(?:[.,]\d+)?$/.test(cell);

/** A spreadsheet runs what starts like this: an apostrophe before it makes it a text. */
const neutralised = (cell: string): string =>
  /^\s*[=+\-@\t\r]|^[\t\r]/.test(cell) && !isNumber(cell.trim()) ? `'${cell}` : cell;

function cellOf(cell: string): string {
  const safe = neutralised(cell);
  return /[",\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes rows as CSV that spreadsheets open as they are: UTF-8 with its mark, lines ended by CR LF, no formulas. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
