import Papa from 'papaparse';
import { type Refusal, refuse } from './refusal';
import { freeCell, guardCell } from './table-cells';
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

/** Reads a table as spreadsheets write it or hand it over: commas, semicolons or tabs, any ends of lines. */
export function readTable(text: string): ReadTable {
  const [, stated, rest = text] = /^sep=([,;\t])(?:\r\n|\r|\n)([\s\S]*)$/.exec(text) ?? [];
  const first = rest === text ? 1 : 2;
  const { delimiter, newline } = punctuationOf(rest);
  const { data, errors } = Papa.parse<string[]>(rest, {
    delimiter: stated ?? delimiter,
    newline,
    preview: mostRows + 1,
  });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault) return refuse(tableTexts.quotes, { row: (fault.row ?? 0) + first });
  if (data.length > mostRows) return refuse(tableTexts.tooMany, { most: mostRows, row: mostRows + first });
  const rows = data.map((cells, index) => ({ row: index + first, cells: cells.map(freeCell) }));
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

interface Punctuation {
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\n' | '\r\n' | '\r';
}

/** How the first line is separated and ended, outside of quotation marks; a tab goes before the others, for no text has one. */
function punctuationOf(text: string): Punctuation {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let starting = true;
  let at = 0;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' && (quoted || starting)) quoted = !quoted;
    else if (!quoted) {
      if (character === '\n' || character === '\r') break;
      if (character === ',' || character === ';' || character === '\t') counts[character] += 1;
    }
    starting =
      character === ',' || character === ';' || character === '\t' || (starting && character === '"');
  }
  const most = counts[';'] > counts[','] ? ';' : ',';
  const ending = text[at] === '\r' ? '\r' : '\n';
  return {
    delimiter: counts['\t'] > 0 ? '\t' : most,
    newline: text.startsWith('\r\n', at) ? '\r\n' : ending,
  };
}

/** Writes a table that spreadsheets open as it is: UTF-8 with its mark, and no cell that would be run. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [[...header], ...rows.map((row) => row.map(guardCell))];
  return `${utf8Mark}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** By it Excel knows UTF-8. */
const utf8Mark = '\uFEFF';
