import type { Template } from '@/lib/library/template';
import { cellKinds } from './cell-values';

/** A column of a table of templates. */
export interface Column {
  /** As the header writes it. */
  readonly name: string;
  /** Other names it is known by, in small letters. */
  readonly also?: readonly string[];
  /** The property it holds. */
  readonly key: Exclude<keyof Template, 'author'> | 'authorName' | 'authorKey';
  readonly kind: keyof typeof cellKinds;
}

/** All columns, in the order in which they are written: what a person edits first. */
export const templateColumns: readonly Column[] = [
  { name: 'id', key: 'id', kind: 'text' },
  { name: 'title', also: ['título', 'titulo'], key: 'title', kind: 'text' },
  { name: 'body', also: ['text', 'texto'], key: 'body', kind: 'text' },
  { name: 'language', also: ['idioma'], key: 'language', kind: 'text' },
  { name: 'category', also: ['categoría', 'categoria'], key: 'category', kind: 'text' },
  { name: 'tags', also: ['etiquetas'], key: 'tags', kind: 'list' },
  { name: 'hashtags', key: 'hashtags', kind: 'list' },
  { name: 'sites', also: ['sitios'], key: 'sites', kind: 'list' },
  { name: 'hazard', also: ['peligro'], key: 'hazard', kind: 'text' },
  { name: 'drill', also: ['simulacro'], key: 'drill', kind: 'yesOrNo' },
  { name: 'review by', key: 'reviewBy', kind: 'day' },
  { name: 'expires on', key: 'expiresOn', kind: 'day' },
  { name: 'status', key: 'status', kind: 'text' },
  { name: 'pair', key: 'pair', kind: 'text' },
  { name: 'block', key: 'block', kind: 'text' },
  { name: 'fields', key: 'fields', kind: 'json' },
  { name: 'variants', key: 'variants', kind: 'json' },
  { name: 'approvals', key: 'approvals', kind: 'json' },
  { name: 'version', key: 'version', kind: 'number' },
  { name: 'author', key: 'authorName', kind: 'text' },
  { name: 'author key', key: 'authorKey', kind: 'text' },
  { name: 'created', key: 'createdAt', kind: 'time' },
  { name: 'updated', key: 'updatedAt', kind: 'time' },
  { name: 'library', key: 'library', kind: 'text' },
];

/** The cells of one template. */
export function cellsOf(template: Template): string[] {
  const { author, ...own } = template;
  const values: Readonly<Record<Column['key'], unknown>> = {
    ...emptyOptions,
    ...own,
    authorName: author.name,
    authorKey: author.key,
  };
  return templateColumns.map(({ key, kind }) => cellKinds[kind].write(values[key]));
}

const emptyOptions = {
  ...{ drill: undefined, tags: undefined, variants: undefined, hashtags: undefined, block: undefined },
  ...{ hazard: undefined, sites: undefined, approvals: undefined, expiresOn: undefined },
};

/** A header's cell, so that it can be compared. */
export const columnName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** The column a header's cell names. */
export function columnOf(cell: string): Column | undefined {
  const name = columnName(cell);
  return templateColumns.find(
    (column) =>
      column.name === name ||
      column.also?.includes(name) ||
      column.key.toLowerCase() === name.replaceAll(' ', ''),
  );
}
