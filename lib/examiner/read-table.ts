import type { Texts } from '@/lib/checks';
import { readRows } from '@/lib/table';
import { tableFaults } from './table-faults';

/** A table as a file holds it: the names of its columns, and rows with a cell for each of them. */
export interface PostTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table, or one sentence on why the text is none. */
export type ReadTable =
  | { readonly ok: true; readonly table: PostTable }
  | { readonly ok: false; readonly why: Texts; readonly parameters?: Readonly<Record<string, number>> };

/** Largest file that is read, bytes or UTF-16 units. */
export const largestTable = 20_000_000;
/** Most rows of a table, the names of its columns not counted. */
export const mostRows = 20_000;
const mostColumns = 200;

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Names every column: an empty name becomes 'Column 3', and no two are the same. */
function nameColumns(header: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const written = header[at]?.trim() || `Column ${at + 1}`;
    let name = written;
    for (let turn = 2; taken.has(name); turn += 1) name = `${written} (${turn})`;
    taken.add(name);
    return name;
  });
}

/** Reads a table in CSV, with commas, semicolons or tabs; its first row names the columns. Nothing of it is ever run. */
export function readTable(input: string): ReadTable {
  if (input.length > largestTable) return { ok: false, why: tableFaults.large };
  const text = input.replace(/^\uFEFF/, '');
  // A spreadsheet, a picture or a zip file.
  if (text.slice(0, 2_000).includes('\0')) return { ok: false, why: tableFaults.noText };
  // No less than that: a table may have many empty rows at its end.
  const read = readRows(text, Number.POSITIVE_INFINITY);
  if (!read.ok) return { ok: false, why: tableFaults.open, parameters: { row: read.row } };
  const { rows: data } = read;
  const first = data.findIndex((cells) => !isEmpty(cells));
  const last = data.findLastIndex((cells) => !isEmpty(cells));
  // An empty row between others stays: a person finds a post by the number of its row.
  const [header, ...rows] = first < 0 ? [] : data.slice(first, last + 1);
  if (header === undefined || rows.length === 0) return { ok: false, why: tableFaults.empty };
  if (rows.length > mostRows) return { ok: false, why: tableFaults.long, parameters: { most: mostRows } };
  const width = rows.reduce((most, { length }) => Math.max(most, length), header.length);
  if (width > mostColumns) return { ok: false, why: tableFaults.wide, parameters: { most: mostColumns } };
  const columns = nameColumns(header, width);
  return { ok: true, table: { columns, rows: rows.map((cells) => columns.map((_, at) => cells[at] ?? '')) } };
}
