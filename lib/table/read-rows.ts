import Papa from 'papaparse';
import { freeCell } from './guard-cell';

/** The rows of a table with the empty ones among them, and the number of the first as a spreadsheet counts; or the row whose quotation mark is at fault. */
export type ReadRows =
  | { readonly ok: true; readonly first: number; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly row: number };

/** Reads a table as spreadsheets write it or hand it over: commas, semicolons or tabs, any ends of lines; `most` rows at the most. */
export function readRows(text: string, most: number): ReadRows {
  const bare = text.replace(/^\uFEFF/, '');
  const [, stated, rest = bare] = /^sep=([,;\t])(?:\r\n|\r|\n)([\s\S]*)$/.exec(bare) ?? [];
  const first = rest === bare ? 1 : 2;
  const { delimiter, newline } = punctuationOf(rest);
  const { data, errors } = Papa.parse<string[]>(rest, {
    delimiter: stated ?? delimiter,
    newline,
    preview: most,
  });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault !== undefined) return { ok: false, row: (fault.row ?? 0) + first };
  return { ok: true, first, rows: data.map((cells) => cells.map(freeCell)) };
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
