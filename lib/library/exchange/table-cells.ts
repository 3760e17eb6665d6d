import { parseJson } from './parse-json';

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
