import type { Template } from './template';
import { templateSchema } from './template-schema';

const texts = ['id', 'pair', 'title', 'body', 'language', 'reviewBy'] as const;
const categories: ReadonlySet<string> = new Set(templateSchema.entries.category.options);
const statuses: ReadonlySet<string> = new Set(templateSchema.entries.status.options);
const optionalTexts = ['expiresOn', 'hazard', 'block'] as const;
const optionalLists = ['tags', 'hashtags', 'sites'] as const;

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);
const isField = (value: unknown): boolean =>
  value instanceof Object && 'name' in value && isText(value.name) && 'label' in value && isText(value.label);

/**
 * Whether a row has everything that a list shows, searches and sorts by: of thousands, the whole shape would take long
 * to look at, and is looked at when one of them is opened.
 */
export function isListable(row: Template): boolean {
  const { variants } = row;
  return (
    texts.every((key) => isText(row[key])) &&
    categories.has(row.category) &&
    statuses.has(row.status) &&
    optionalTexts.every((key) => row[key] === undefined || isText(row[key])) &&
    optionalLists.every((key) => row[key] === undefined || isList(row[key], isText)) &&
    isList(row.fields, isField) &&
    (variants === undefined || (variants instanceof Object && Object.values(variants).every(isText))) &&
    Number.isFinite(row.updatedAt)
  );
}
