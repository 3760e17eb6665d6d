import { useEffect, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { watchPageTrouble } from '@/lib/library';
import { useLibrary } from './library-context';
import { RescueButton } from './RescueButton';

/** Says so when another page stands in the way of the database, or has opened it in a newer form. */
export function OtherPages() {
  const say = useSay();
  const library = useLibrary();
  const [trouble, setTrouble] = useState<Texts | null>(null);
  useEffect(() => watchPageTrouble(library, setTrouble), [library]);
  return (
    trouble && (
      <Notice tone="error">
        {say(trouble)} <RescueButton />
      </Notice>
    )
  );
}
