import type { Library } from '@/lib/library/library';
import { exportVale, zipVale } from '@/lib/vale';
import { readShelf, type Shelf } from './shelf';
import { writeTemplates } from './templates-table';
import { writeTerms } from './terms-table';
import { byId, type ExportOptions, exported } from './write-document';

/** The working library's templates as a table, those being prepared behind the others. */
export async function templatesTable(library: Library, options: ExportOptions = {}): Promise<string> {
  const shelf = await read(library);
  return writeTemplates([...exported(shelf, options), ...byId(shelf.proposals)]);
}

/** The preferred terms in use as a table. */
export async function termsTable(library: Library): Promise<string> {
  return writeTerms((await read(library)).used?.agency.terms ?? []);
}

/** The style guide's own entries in use as a Vale style, zipped. */
export async function valeZip(library: Library): Promise<Uint8Array<ArrayBuffer>> {
  return zipVale(exportVale((await read(library)).used?.entries ?? []));
}

const read = (library: Library): Promise<Shelf> =>
  library.transaction('r', library.templates, library.proposals, library.guides, () => readShelf(library));
