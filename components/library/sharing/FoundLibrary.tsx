import { useContext, useId } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { type Found, readSubscription } from '@/lib/sharing';
import { isOddClock } from './odd-clock';
import { PeopleList } from './PeopleList';
import { subscribeTexts as texts } from './subscribe-texts';

interface Given {
  readonly found: Found;
  readonly onFollow: () => void;
  readonly onCancel: () => void;
}

/** A library as it is shown before anybody follows it: whose it is, and by which keys it is known again. */
export function FoundLibrary({ found, onFollow, onCancel }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const { value: known } = useWatched('subscription', () => readSubscription(library));
  const { pointer, by, roster } = found.said;
  const { name, version, publishedAt } = pointer;
  const at = Date.parse(publishedAt);
  const when = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeStyle: 'short' });
  const vouching = { address: texts.byAddress, policy: texts.byPolicy, before: texts.byBefore };
  const isOther = known !== undefined && known !== null && known.library !== pointer.library;
  const hasNewKeys = known?.address === found.address && found.vouched !== 'before';
  return (
    <section className="sharing-found" aria-labelledby={id}>
      <h3 id={id}>{say(texts.found, { name })}</h3>
      <p>
        {say(texts.foundFacts, { version, when: when.format(at), by: by.name })}{' '}
        {isOddClock(at, Date.now()) && say(texts.oddClock)}
      </p>
      {pointer.note !== '' && <blockquote>{pointer.note}</blockquote>}
      {hasNewKeys && <Notice tone="caution">{say(texts.newKeys)}</Notice>}
      {isOther && <Notice tone="caution">{say(texts.otherLibrary)}</Notice>}
      <h4>{say(texts.publishers)}</h4>
      <PeopleList listings={roster.listings.filter(({ may }) => may.includes('publish'))} />
      <p className="sharing-help">
        {say(found.vouched === 'nobody' ? texts.compare : vouching[found.vouched])}
      </p>
      <div className="sharing-actions">
        <Button look="primary" onClick={onFollow}>
          {say(texts.follow)}
        </Button>
        <Button onClick={onCancel}>{say(texts.cancel)}</Button>
      </div>
    </section>
  );
}
