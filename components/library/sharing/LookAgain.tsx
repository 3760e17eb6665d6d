import { useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Parameters, Texts } from '@/lib/checks/texts';
import { accept, type Found, lookAt, readSubscription } from '@/lib/sharing';
import { FoundLibrary } from './FoundLibrary';
import { sharingTexts as texts } from './sharing-texts';

/** Shows the keys that the folder is signed with now, for a person who decides to accept them anew. */
export function LookAgain({ address }: { readonly address: string }) {
  const say = useSay();
  const library = useLibrary();
  const [found, setFound] = useState<Found>();
  const [fault, setFault] = useState<{ readonly why: Texts; readonly parameters: Parameters }>();
  const look = async () => {
    const looked = await lookAt(address, { known: await readSubscription(library) });
    if (!looked.ok) setFault(looked);
    else if (looked.state === 'library') setFound(looked.found);
  };
  const follow = async (one: Found) => {
    const accepted = await accept(library, one);
    if (!accepted.ok) setFault(accepted);
  };
  return (
    <>
      {fault && <Notice tone="error">{say(fault.why, fault.parameters)}</Notice>}
      {found ? (
        <FoundLibrary
          found={found}
          onFollow={() => void follow(found)}
          onCancel={() => setFound(undefined)}
        />
      ) : (
        <Button onClick={() => void look()}>{say(texts.newKeys)}</Button>
      )}
    </>
  );
}
