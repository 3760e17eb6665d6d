import Dexie from 'dexie';
import type { Library } from './library';
import type { Author } from './template';

/** Who works at this installation; makes its key at first use, the name '' until given. Safe in a liveQuery. */
export async function authorOf(library: Library): Promise<Author> {
  const known = await library.installation.get('this');
  if (known) return known.author;
  if (Dexie.currentTransaction?.mode === 'readwrite') return makeAuthor(library);
  // A question that is watched may not write by itself: this leaves it first.
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      library.transaction('rw', library.installation, () => makeAuthor(library)).then(resolve, reject);
    });
  });
}

/** Gives the installation a name, at most 200 characters of one line. */
export async function renameAuthor(library: Library, name: string): Promise<Author> {
  const line = name.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return library.transaction('rw', library.installation, async () => {
    const author = { ...(await makeAuthor(library)), name: line.slice(0, 200) };
    await library.installation.put({ key: 'this', author });
    return author;
  });
}

async function makeAuthor(library: Library): Promise<Author> {
  const known = await library.installation.get('this');
  if (known) return known.author;
  const author = { name: '', key: crypto.randomUUID() };
  await library.installation.add({ key: 'this', author });
  return author;
}
