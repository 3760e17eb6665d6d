import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { dismissOutcome, mayReach, readIntention, refresh, settleInTurn } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';
import type { Task } from './use-task';

/** What became of a publication that was interrupted, until the person has seen it. */
export function LastPublication({ task }: { readonly task: Task }) {
  const say = useSay();
  const library = useLibrary();
  const { value: intention } = useWatched('publication', () => readIntention(library));
  if (!intention || task.isBusy) return null;
  const { outcome, version } = intention;
  const look = () =>
    task.run(
      async () => {
        const looked = await refresh(library, { mayReach });
        if (looked.ok) await settleInTurn(library);
        return looked;
      },
      () => '',
    );
  if (outcome === 'open')
    return (
      <Notice tone="caution">
        {say(texts.open)} <Button onClick={() => void look()}>{say(texts.lookNow)}</Button>
      </Notice>
    );
  // What went well was told when it was pressed.
  if (task.told?.ok) return null;
  const isOut = outcome === 'published';
  return (
    <Notice tone={isOut ? 'good' : 'caution'}>
      {say(isOut ? texts.wentThrough : texts.fellThrough, { version: String(version) })}{' '}
      <Button look="plain" onClick={() => void dismissOutcome(library)}>
        {say(texts.dismiss)}
      </Button>
    </Notice>
  );
}
