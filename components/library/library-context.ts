import { createContext, useContext } from 'react';
import type { Library } from '@/lib/library';

/** The database the page works on. */
export const LibraryContext = createContext<Library | undefined>(undefined);

/** Gives the database to a part of the library page. */
export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (library === undefined) throw new Error('This part of the library page stands outside of it.');
  return library;
}
