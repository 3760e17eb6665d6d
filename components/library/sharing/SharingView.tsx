import { useRef, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { useWatched } from '@/components/library/use-watched';
import type { ViewGiven } from '@/components/library/views';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { readAddress, readSubscription } from '@/lib/sharing';
import { SubscribedPanel } from './SubscribedPanel';
import { SubscribePanel } from './SubscribePanel';
import { sharingTexts as texts } from './sharing-texts';
import { subscribeTexts } from './subscribe-texts';
import { useWebAddress } from './use-web-address';

/** The library an agency shares: the way to it, how it stands, and what the person may do there. */
export function SharingView({ rest }: ViewGiven) {
  const say = useSay();
  const library = useLibrary();
  const { value: subscription, problem } = useWatched('subscription', () => readSubscription(library));
  const { start, prescribed } = useWebAddress(rest[0] ?? '');
  const [news, setNews] = useState('');
  const typed = readAddress(start);
  const isFollowed = typed.ok && typed.address === subscription?.address;
  const isElsewhere = Boolean(subscription && prescribed.address && !isFollowed);
  const title = useRef<HTMLHeadingElement>(null);
  // The part that was pressed in is gone: the person goes on at the top, where it is said what came of it.
  const told = (sentence: string) => {
    setNews(sentence);
    title.current?.focus();
  };
  return (
    <div className="sharing">
      <h1 ref={title} tabIndex={-1}>
        {say(texts.title)}
      </h1>
      <Trouble problem={problem} />
      <p className="sharing-told" role="status">
        {news}
      </p>
      {isElsewhere && <Notice tone="caution">{say(texts.elsewhere)}</Notice>}
      {subscription && !isElsewhere && (
        <SubscribedPanel
          subscription={subscription}
          isPrescribed={prescribed.address}
          offered={isFollowed ? '' : start}
          prescribedKeys={prescribed.keys}
          onTold={told}
        />
      )}
      {(subscription === null || isElsewhere) && (
        <SubscribePanel
          title={say(subscribeTexts.title)}
          start={start}
          prescribed={prescribed}
          onFollowed={() => title.current?.focus()}
        />
      )}
    </div>
  );
}
