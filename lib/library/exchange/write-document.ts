import { defaultGuide } from '@/lib/library/guide';
import type { Library } from '@/lib/library/library';
import type { Template } from '@/lib/library/template';
import { inOrder } from './in-order';
import { sealOf } from './seal';
import { readShelf, type Shelf } from './shelf';
import { templateKeys } from './template-keys';

export interface ExportOptions {
  /** Whether the templates that come with Plainpost are written too; left out: only the agency's own. */
  readonly starters?: boolean;
}

/**
 * Writes the working library as one JSON document, always in the same order: templates, those being prepared, and the
 * style guide and facts as they are in use.
 */
export async function writeDocument(library: Library, options: ExportOptions = {}): Promise<string> {
  const shelf = await library.transaction('r', library.templates, library.proposals, library.guides, () =>
    readShelf(library),
  );
  const document = documentOf(shelf, options);
  return asText({ ...document, seal: await sealOf(library, asRead(document)) });
}

/** What a document holds of a shelf; its seal comes behind. */
export function documentOf(shelf: Shelf, options: ExportOptions = {}): Readonly<Record<string, unknown>> {
  const { agency, pack, rules, entries, approvers, version } = shelf.used ?? defaultGuide('used');
  return {
    format: 'plainpost-library',
    formatVersion: 1,
    id: 'library',
    version,
    agency: inOrder(agency),
    styleGuide: { pack, rules: inOrder(rules), entries },
    approvers,
    templates: exported(shelf, options).map(written),
    proposals: byId(shelf.proposals).map(written),
  };
}

/** What a reader sees of it, and so what is sealed: without the keys that JSON leaves out. */
export const asRead = (document: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(document));

/** The document as it stands in a file. */
export const asText = (document: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(document, null, 2)}\n`;

/** The templates in use that leave the house, by id. */
export function exported({ templates, starters }: Shelf, options: ExportOptions): Template[] {
  const own = new Set(templates.map(({ id }) => id));
  return byId([...templates, ...(options.starters ? starters.filter(({ id }) => !own.has(id)) : [])]);
}

/** In the order of their ids. */
export function byId(templates: readonly Template[]): Template[] {
  return [...templates].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function written(template: Template): Record<string, unknown> {
  return Object.fromEntries(
    templateKeys.flatMap((key) => (template[key] === undefined ? [] : [[key, template[key]]])),
  );
}
