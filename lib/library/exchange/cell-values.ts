import type { Texts } from '@/lib/checks/texts';
import { readDay } from '@/lib/library/day-and-time';
import { faultTexts } from './document-texts';
import { parseJson } from './parse-json';
import { readList, writeList } from './table-cells';
import { cellTexts } from './table-texts';

/** What a cell says; a fault is the end of a sentence. */
export type CellValue = { readonly value: unknown } | { readonly fault: Texts };

/** How one kind of value is written into a cell and read from it; an empty cell is no value. */
export interface CellKind {
  write(value: unknown): string;
  read(cell: string, country: string): CellValue;
}

const text: CellKind = {
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (cell) => ({ value: cell }),
};

const list: CellKind = {
  write: (value) => (!Array.isArray(value) ? '' : value.length === 0 ? '[]' : writeList(value)),
  read: (cell) => {
    const value = readList(cell);
    return value === null ? { fault: cellTexts.json } : { value };
  },
};

const json: CellKind = {
  write: (value) => (value === undefined ? '' : JSON.stringify(value)),
  read: (cell) => {
    const parsed = parseJson(cell);
    return parsed.ok ? { value: parsed.value } : { fault: cellTexts.json };
  },
};

const yesOrNo: CellKind = {
  write: (value) => (value === undefined ? '' : value ? 'yes' : 'no'),
  read: (cell) => {
    if (/^(?:yes|true|x|1|sí|si|verdadero)$/i.test(cell.trim())) return { value: true };
    return /^(?:no|false|0|falso)$/i.test(cell.trim()) ? { value: false } : { fault: cellTexts.yesOrNo };
  },
};

const number: CellKind = {
  write: (value) => (typeof value === 'number' ? String(value) : ''),
  read: (cell) => (/^\d+$/.test(cell.trim()) ? { value: Number(cell) } : { fault: cellTexts.number }),
};

/** A spreadsheet would round the milliseconds, but leaves a written time alone. */
const time: CellKind = {
  write: (value) => (typeof value === 'number' && value <= 8.64e15 ? new Date(value).toISOString() : ''),
  read: (cell) => {
    const value = Date.parse(cell.trim());
    return /^\d{4}-\d\d-\d\dT/.test(cell.trim()) && value >= 0 ? { value } : { fault: cellTexts.time };
  },
};

/** A spreadsheet of the United States turns 2027-01-31 into 1/31/2027; elsewhere that might be another day. */
const day: CellKind = {
  write: text.write,
  read: (cell, country) => {
    const [, month = '', date = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.trim()) ?? [];
    const value =
      year !== undefined && country === 'US'
        ? [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
        : cell.trim();
    return readDay(value) === null ? { fault: faultTexts.day } : { value };
  },
};

/** Every kind of cell, by name. */
export const cellKinds = { text, list, json, yesOrNo, number, time, day } satisfies Record<string, CellKind>;
