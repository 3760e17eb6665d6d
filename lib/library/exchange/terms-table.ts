import * as v from 'valibot';
import type { PreferredTerm } from '@/lib/checks';
import { documentSchema } from '@/lib/library/document-schema';
import { writeRows } from '@/lib/table';
import type { TableRow } from './read-table';
import { type Refusal, refuse } from './refusal';
import { readList, writeList } from './table-cells';
import { cellTexts, tableTexts } from './table-texts';
import { columnName } from './template-columns';
import { valueFault } from './value-fault';

/** The terms of a table, or why there are none. */
export type ReadTerms = { readonly ok: true; readonly terms: readonly PreferredTerm[] } | Refusal;

const terms = v.unwrap(v.unwrap(documentSchema.entries.agency).entries.terms);

const names: Readonly<Record<'avoid' | 'use', readonly string[]>> = {
  avoid: ['avoid', 'instead of', 'instead', 'not', 'never', 'evitar', 'evite', 'no diga', 'en vez de'],
  use: ['use', 'say', 'write', 'preferred', 'prefer', 'usar', 'diga', 'escriba', 'preferido'],
};

/** Writes terms as a table, a row each; `readTerms` gives them back as they were. */
export function writeTerms(list: readonly PreferredTerm[]): string {
  return writeRows([['avoid', 'use'], ...list.map(({ use, instead }) => [writeList(instead), use])]);
}

/** The places of the two columns, where a first row names them. */
export function termColumns(
  cells: readonly string[],
): { readonly avoid: number; readonly use: number } | null {
  const at = (which: keyof typeof names) =>
    cells.findIndex((cell) => names[which].includes(columnName(cell)));
  const found = { avoid: at('avoid'), use: at('use') };
  return found.avoid >= 0 && found.use >= 0 ? found : null;
}

/** Reads terms, with or without a first row that names the columns; without one, what to avoid stands first. */
export function readTerms(rows: readonly TableRow[]): ReadTerms {
  const named = termColumns(rows[0]?.cells ?? []);
  const columns = named ?? { avoid: 0, use: 1 };
  const listed = named ? rows.slice(1) : rows;
  if (listed.length === 0) return refuse(tableTexts.noRows);
  const found = new Map<string, PreferredTerm>();
  for (const { row, cells } of listed) {
    const use = (cells[columns.use] ?? '').trim();
    const cell = cells[columns.avoid] ?? '';
    if (!named && cells.filter((one) => one.trim() !== '').length !== 2)
      return refuse(tableTexts.pasted, { row });
    if (use === '') return refuse(tableTexts.missing, { row, column: 'use' });
    const instead = readList(cell);
    if (instead === null) return refuse(tableTexts.cell, { row, column: 'avoid', fault: cellTexts.json });
    const term = { use, instead: [...new Set([...(found.get(use)?.instead ?? []), ...instead])] };
    const result = v.safeParse(terms, [term]);
    if (!result.success) {
      const [issue] = result.issues;
      const column = issue.path?.[1]?.key === 'use' ? 'use' : 'avoid';
      return refuse(tableTexts.cell, { row, column, fault: valueFault(issue) });
    }
    found.set(use, term);
  }
  return { ok: true, terms: [...found.values()] };
}
