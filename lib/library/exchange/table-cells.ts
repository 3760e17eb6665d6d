import { parseJson } from './parse-json';

/** With one of these in front a spreadsheet takes a cell for a formula; apostrophes before it are counted in. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^''*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe stands before what would be a formula. `freeCell` takes it away. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What `guardCell` was given. */
export function freeCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}

/** Some texts in one cell, with semicolons between, as people write them; as JSON where one of them has a semicolon itself. */
export function writeList(items: readonly string[]): string {
  const cell = items.join('; ');
  const back = readList(cell);
  const same = back?.length === items.length && back.every((item, index) => item === items[index]);
  return same ? cell : JSON.stringify(items);
}

/** What `writeList` was given; null where a cell starts as JSON and is none. */
export function readList(cell: string): readonly string[] | null {
  const items = (text: string) =>
    text
      .split(';')
      .map((item) => item.trim())
      .filter(Boolean);
  if (!cell.trimStart().startsWith('[')) return items(cell);
  const parsed = parseJson(cell);
  if (!parsed.ok || !Array.isArray(parsed.value)) return null;
  return parsed.value.every((item) => typeof item === 'string') ? parsed.value : null;
}
