import { useContext, useId } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { ago } from '@/components/ui/ago';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Prescribed } from '@/components/ui/Prescribed';
import { useNow } from '@/components/ui/use-now';
import { addressFor, rosterOf, type Subscription, subscribedRows } from '@/lib/sharing';
import { ManagePanel } from './ManagePanel';
import { isOddClock } from './odd-clock';
import { PeopleList } from './PeopleList';
import { RoleLine } from './RoleLine';
import { SubscriptionTrouble } from './SubscriptionTrouble';
import { sharingTexts as texts } from './sharing-texts';
import { subscribeTexts } from './subscribe-texts';
import { useLook } from './use-look';

interface Given {
  readonly subscription: Subscription;
  readonly isPrescribed: boolean;
  /** Another address, from a link the person opened; '' for none. */
  readonly offered: string;
  readonly prescribedKeys: readonly string[] | null;
  readonly onTold: (sentence: string) => void;
}

/** The library that is followed: what it is, whether it is the newest, and whose signatures count in it. */
export function SubscribedPanel(given: Given) {
  const { subscription, isPrescribed } = given;
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const now = useNow();
  const { value: roster } = useWatched('roster', () => rosterOf(library));
  const { value: count } = useWatched('subscribed', () => subscribedRows(library).count());
  const { told, isLooking, look } = useLook();
  const { name, version, address, by, note, publishedAt, receivedAt, checkedAt } = subscription;
  const format = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeStyle: 'short' });
  const published = Date.parse(publishedAt);
  return (
    <>
      <section className="sharing-state" aria-labelledby={id}>
        <h2 id={id}>
          {say(texts.line, { name, version: String(version), ago: ago(checkedAt, now, language) })}
        </h2>
        {isPrescribed && <Prescribed />}
        <SubscriptionTrouble {...given} onLook={look} />
        <dl>
          <div>
            <dt>{say(texts.published)}</dt>
            <dd>
              {say(texts.publishedBy, { when: format.format(published), by: by.name })}{' '}
              {isOddClock(published, receivedAt) && say(subscribeTexts.oddClock)}
            </dd>
          </div>
          {note !== '' && (
            <div>
              <dt>{say(texts.note)}</dt>
              <dd className="sharing-note">{note}</dd>
            </div>
          )}
          <div>
            <dt>{say(texts.received)}</dt>
            <dd>{format.format(receivedAt)}</dd>
          </div>
          <div>
            <dt>{say(texts.looked)}</dt>
            <dd>{ago(checkedAt, now, language)}</dd>
          </div>
          <div>
            <dt>{say(texts.templates)}</dt>
            <dd>{count === undefined ? '' : new Intl.NumberFormat(`${language}-US`).format(count)}</dd>
          </div>
          <div>
            <dt>{say(texts.folder)}</dt>
            <dd className="sharing-place">{address}</dd>
          </div>
        </dl>
        <div className="sharing-actions">
          <Button
            look="primary"
            aria-disabled={isLooking || undefined}
            onClick={() => !isLooking && void look()}
          >
            {say(texts.lookNow)}
          </Button>
          {roster && (
            <CopyButton
              text={addressFor(address, roster.by)}
              words={{ copy: texts.copy, copied: texts.copied }}
            />
          )}
        </div>
        <p className="sharing-told" role="status">
          {told}
        </p>
      </section>
      <RoleLine subscription={subscription} />
      {roster && (
        <section aria-label={say(texts.people)}>
          <h2>{say(texts.people)}</h2>
          <PeopleList listings={roster.listings} />
        </section>
      )}
      <ManagePanel {...given} />
    </>
  );
}
