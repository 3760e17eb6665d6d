import { useContext, useMemo } from 'react';
import { LanguageContext } from '@/components/ui/language';
import { createDesk, type Desk } from '@/lib/library';
import { useLibrary } from './library-context';

/** Gives what a lead does with the library, in the person's language. */
export function useDesk(): Desk {
  const library = useLibrary();
  const language = useContext(LanguageContext);
  return useMemo(() => createDesk(library, { language: () => language }), [library, language]);
}
