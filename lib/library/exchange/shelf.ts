import type { Guide, Library } from '@/lib/library/library';
import type { Author, LibraryName, Template } from '@/lib/library/template';

/** What an import goes into, or an export comes from. */
export interface Shelf {
  /** Of the working library. */
  readonly templates: readonly Template[];
  readonly proposals: readonly Template[];
  /** Those Plainpost brings. */
  readonly starters: readonly Template[];
  readonly used: Guide | undefined;
  readonly changed: Guide | undefined;
}

/** Whose rows leads work on. */
export const workingLibrary = 'working' satisfies LibraryName;

/** Reads the shelf; inside a transaction it is what that sees. */
export async function readShelf(library: Library): Promise<Shelf> {
  const rowsOf = (table: 'templates' | 'proposals', name: LibraryName): Promise<Template[]> =>
    library[table].where('[library+id]').between([name, ''], [name, '\uffff'], true, true).toArray();
  const [templates, proposals, starters, used, changed] = await Promise.all([
    rowsOf('templates', workingLibrary),
    rowsOf('proposals', workingLibrary),
    rowsOf('templates', 'starter'),
    library.guides.get([workingLibrary, 'used']),
    library.guides.get([workingLibrary, 'changed']),
  ]);
  return { templates, proposals, starters, used, changed };
}

/** Who works at this installation; its key is made when it is first asked for. Call it in a transaction on `installation`. */
export async function readAuthor(library: Library): Promise<Author> {
  const known = await library.installation.get('this');
  if (known !== undefined) return known.author;
  const author: Author = { name: '', key: crypto.randomUUID() };
  await library.installation.put({ key: 'this', author });
  return author;
}
