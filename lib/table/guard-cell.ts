/** With one of these in front a spreadsheet takes a cell for a formula; blanks and apostrophes before it are counted in. */
const formula = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^''*\s*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe stands before what would be a formula. `freeCell` takes it away. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What `guardCell` was given. */
export function freeCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
