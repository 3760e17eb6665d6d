import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { listTexts } from './list-texts';

/** What a library without templates says: what one is, and the two ways to the first. */
export function EmptyList({ onNew }: { readonly onNew: () => void }) {
  const say = useSay();
  return (
    <section className="empty-list">
      <h2>{say(listTexts.emptyTitle)}</h2>
      <p>{say(listTexts.empty)}</p>
      <p className="ui-actions">
        <Button look="primary" onClick={onNew}>
          {say(listTexts.add)}
        </Button>
        <a className="ui-button outline" href={addressOf('exchange')}>
          {say(listTexts.import)}
        </a>
      </p>
    </section>
  );
}
