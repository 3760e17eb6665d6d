import { readRows } from '@/lib/table';
import { type Refusal, refuse } from './refusal';
import { tableTexts } from './table-texts';

/** One row, with its number as a spreadsheet counts. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a table that are not empty, or why it cannot be read. */
export type ReadTable = { readonly ok: true; readonly rows: readonly TableRow[] } | Refusal;

/** Most rows that are read. */
const mostRows = 40_000;

/** Reads a table of templates or of terms. */
export function readTable(text: string): ReadTable {
  const read = readRows(text, mostRows + 1);
  if (!read.ok) return refuse(tableTexts.quotes, { row: read.row });
  if (read.rows.length > mostRows)
    return refuse(tableTexts.tooMany, { most: mostRows, row: mostRows + read.first });
  const rows = read.rows.map((cells, index) => ({ row: index + read.first, cells }));
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}
