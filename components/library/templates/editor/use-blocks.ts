import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import type { Template } from '@/lib/library';

const none: readonly Template[] = [];

/** The blocks in use that a text of this language can include. */
export function useBlocks(language: string): readonly Template[] {
  const library = useLibrary();
  const { value = none } = useWatched(`blocks ${language}`, async () => {
    const approved = await library.templates.where('status').equals('approved').toArray();
    return approved.filter((row) => row.block !== undefined && row.language === language);
  });
  return value;
}
