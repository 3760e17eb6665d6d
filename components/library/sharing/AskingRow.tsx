import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import type { Card, May } from '@/lib/sharing';
import { fingerprint } from '@/lib/signing';
import { MayChoice } from './MayChoice';
import { peopleTexts as texts } from './people-texts';

interface Given {
  readonly card: Card;
  readonly isBusy: boolean;
  readonly onList: (card: Card, may: readonly May[]) => void;
  readonly onDismiss: (card: Card) => void;
}

/** Somebody who asks to be listed: the name is what they say, the digits are those of their key. */
export function AskingRow({ card, isBusy, onList, onDismiss }: Given) {
  const say = useSay();
  const [may, setMay] = useState<readonly May[]>(card.asks);
  return (
    <li>
      <p>
        <strong>{card.name}</strong> {card.asks.includes('publish') && <Tag>{say(texts.asksPublish)}</Tag>}{' '}
        {card.asks.includes('review') && <Tag>{say(texts.asksReview)}</Tag>}
      </p>
      <code>{fingerprint(card.thumbprint)}</code>
      <MayChoice may={may} onChange={setMay} />
      <div className="sharing-actions">
        <Button look="primary" aria-disabled={isBusy || undefined} onClick={() => onList(card, may)}>
          {say(texts.list)} <span className="unseen">{card.name}</span>
        </Button>
        <Button look="plain" aria-disabled={isBusy || undefined} onClick={() => onDismiss(card)}>
          {say(texts.dismiss)} <span className="unseen">{card.name}</span>
        </Button>
      </div>
    </li>
  );
}
