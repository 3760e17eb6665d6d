import { useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { guideChanges } from '@/components/library/style-guide/changes/guide-changes';
import { useDesk } from '@/components/library/use-desk';
import type { AgencyFacts } from '@/lib/checks';

/** Taken into use, or only kept because other changes of the guide wait, or why it was not. */
export type SaveOutcome = 'saved' | 'kept' | { readonly why: string };

/** Gives what saves facts of the agency as the style guide does, in one transaction. */
export function useSaveFacts() {
  const library = useLibrary();
  const desk = useDesk();
  const [outcome, setOutcome] = useState<SaveOutcome>();

  const save = async (facts: Partial<AgencyFacts>) => {
    const saved = library.transaction('rw', library.tables, async (): Promise<SaveOutcome> => {
      const [used, changed] = [await desk.guide('used'), await desk.guide('changed')];
      await desk.saveGuide({ ...changed, agency: { ...changed.agency, ...facts } });
      // What a lead is still working on is not taken into use by the way.
      if (guideChanges(used, changed).length > 0) return 'kept';
      const done = await desk.applyGuide();
      return done.ok ? 'saved' : { why: done.why };
    });
    setOutcome(await saved.catch((error: Error) => ({ why: error.message })));
  };
  return { save, outcome, forget: () => setOutcome(undefined) };
}
