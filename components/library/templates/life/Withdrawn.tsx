import { useState } from 'react';
import { sharedTexts as texts } from '@/components/library/templates/shared-texts';
import { useDesk } from '@/components/library/use-desk';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';

/** Says that a shared template goes at the next publication, with the way to keep it. */
export function Withdrawn({ id }: { readonly id: string }) {
  const say = useSay();
  const desk = useDesk();
  const [why, setWhy] = useState('');
  const keep = async () => {
    const removals = (await desk.history(id)).filter(
      ({ what, was }) => what === 'removed' && was.library === 'subscribed',
    );
    const done = await desk.restore(removals.slice(0, 1).map((one) => one.id));
    setWhy(done.ok ? '' : done.why);
  };
  return (
    <Notice tone="caution">
      {say(texts.going)} <Button onClick={() => void keep()}>{say(texts.keep)}</Button> {why}
    </Notice>
  );
}
