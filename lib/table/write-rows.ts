import Papa from 'papaparse';
import { guardCell } from './guard-cell';

/** By it Excel knows UTF-8. */
const utf8Mark = '\uFEFF';

/** Writes rows as CSV that spreadsheets open as they are: UTF-8 with its mark, lines ended by CR LF, and no cell that would be run. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return `${utf8Mark}${Papa.unparse(
    rows.map((row) => row.map(guardCell)),
    { newline: '\r\n' },
  )}\r\n`;
}
