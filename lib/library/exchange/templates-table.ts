import * as v from 'valibot';
import type { Texts } from '@/lib/checks/texts';
import { bareSlots, parseBody, slotNames } from '@/lib/library/parse-body';
import { proposalSchema } from '@/lib/library/proposal-schema';
import type { Author, Field, Template } from '@/lib/library/template';
import { templateSchema } from '@/lib/library/template-schema';
import { writeRows } from '@/lib/table';
import { cellKinds } from './cell-values';
import { hostileKey } from './hostile-key';
import type { TableRow } from './read-table';
import { type Refusal, refuse } from './refusal';
import { tableTexts } from './table-texts';
import { type Column, cellsOf, columnName, columnOf, templateColumns } from './template-columns';
import { valueFault } from './value-fault';

/** What stands in for what a table leaves out. */
export interface TableContext {
  /** The template that has this id now. */
  known(id: string): Template | undefined;
  readonly author: Author;
  /** ms since 1970. */
  readonly now: number;
  /** ISO 3166 code, for the order of month and day. */
  readonly country: string;
}

/** The templates of a table, and the columns that were passed over; or why there are none. */
export type ReadTemplates =
  | { readonly ok: true; readonly templates: readonly Template[]; readonly passedOver: readonly string[] }
  | Refusal;

/** Writes templates as a table; `readTemplates` gives them back as they were. */
export function writeTemplates(templates: readonly Template[]): string {
  return writeRows([templateColumns.map(({ name }) => name), ...templates.map(cellsOf)]);
}

/** Reads templates from a table whose first row names its columns. */
export function readTemplates([header, ...rows]: readonly TableRow[], context: TableContext): ReadTemplates {
  const names = header?.cells ?? [];
  const columns = names.map(columnOf);
  const twice = names.find((_name, at) => columns[at] && columns.indexOf(columns[at]) < at);
  if (twice !== undefined) return refuse(tableTexts.columnTwice, { column: twice });
  if (rows.length === 0) return refuse(tableTexts.noRows);
  const templates: Template[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, columns, context);
    if (!read.ok) return read;
    const { template } = read;
    const place = `${template.id} ${template.status === 'approved' || template.status === 'retired'}`;
    const other = seen.get(place);
    if (other !== undefined) return refuse(tableTexts.twice, { row: row.row, id: template.id, other });
    seen.set(place, row.row);
    templates.push(template);
  }
  const passedOver = names.filter((name, at) => !columns[at] && columnName(name) !== '');
  return { ok: true, templates, passedOver };
}

type ReadRow = { readonly ok: true; readonly template: Template } | Refusal;

function readRow(
  { row, cells }: TableRow,
  columns: readonly (Column | undefined)[],
  context: TableContext,
): ReadRow {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return refuse(tableTexts.overhang, { row });
  const faulty = (column: string, fault: Texts): Refusal => refuse(tableTexts.cell, { row, column, fault });
  const values = new Map<Column['key'], unknown>();
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (column === undefined) continue;
    const read =
      cell.trim() === '' ? { value: undefined } : cellKinds[column.kind].read(cell, context.country);
    if ('fault' in read) return faulty(column.name, read.fault);
    const hostile = hostileKey(read.value);
    if (hostile !== null)
      return refuse(tableTexts.key, { row, column: column.name, key: String(hostile.at(-1)) });
    values.set(column.key, read.value);
  }
  const draft = complete(values, context);
  const schema = draft.status === 'approved' || draft.status === 'retired' ? templateSchema : proposalSchema;
  const result = v.safeParse(schema, draft, { abortEarly: true });
  if (result.success) return { ok: true, template: result.output };
  const [issue] = result.issues;
  const key = String(issue.path?.[0]?.key);
  const column = templateColumns.find(
    (one) => one.key === key || (key === 'author' && one.key === 'authorName'),
  );
  return faulty(column?.name ?? key, valueFault(issue));
}

/** A row with what it leaves out: as the template is now, or as a new one starts. */
function complete(
  values: ReadonlyMap<Column['key'], unknown>,
  context: TableContext,
): Record<string, unknown> {
  const id = text(values.get('id')) || idFrom(text(values.get('title')), text(values.get('language')));
  const known = context.known(id);
  const fresh = newTemplate(id, context);
  // Approvals are of the very words that were approved: only a table that has them brings any.
  const { approvals: _, ...start } = known ?? fresh;
  const {
    authorName = start.author.name,
    authorKey = start.author.key,
    ...given
  } = Object.fromEntries(values);
  const defaults = new Map(Object.entries(start));
  const row = Object.fromEntries(
    Object.entries({ ...start, ...given, id, author: { name: authorName, key: authorKey } }).flatMap(
      ([key, value]) => {
        const kept = value === undefined && Object.hasOwn(fresh, key) ? defaults.get(key) : value;
        return kept === undefined ? [] : [[key, kept]];
      },
    ),
  );
  return values.get('fields') === undefined && !known ? { ...row, fields: fieldsFor(String(row.body)) } : row;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The same for the same title, so that a table that is imported again changes its templates and doubles none. */
function idFrom(title: string, language: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['template'];
  return `${words.join('-').slice(0, 80)}${language && `-${language}`}`;
}

function newTemplate(id: string, { author, now }: TableContext): Template {
  const inAYear = new Date(now);
  inAYear.setUTCFullYear(inAYear.getUTCFullYear() + 1);
  return {
    ...{ id, library: 'working', title: '', category: 'service', language: 'en', pair: id, body: '' },
    ...{ fields: [], status: 'draft', version: 1, author, createdAt: now, updatedAt: now },
    reviewBy: inAYear.toISOString().slice(0, 10),
  };
}

/** A text field for each slot. */
function fieldsFor(body: string): Field[] {
  const parts = parseBody(body) ?? [];
  const needed = bareSlots(parts);
  return [...new Set(slotNames(parts))].map((name) => ({
    ...{
      name,
      label: name.replace(/[-_]+/g, ' ').slice(0, 80),
      kind: 'text',
      required: needed.includes(name),
    },
  }));
}
