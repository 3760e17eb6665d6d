import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { type FolderLogin, folderLogin, followKept } from '@/lib/settings';
import type { Subscription } from '@/lib/sharing';
import { LeavePanel } from './LeavePanel';
import { SubscribePanel } from './SubscribePanel';
import { sharingTexts as texts } from './sharing-texts';

interface Given {
  readonly subscription: Subscription;
  readonly isPrescribed: boolean;
  readonly offered: string;
  readonly prescribedKeys: readonly string[] | null;
  readonly onTold: (sentence: string) => void;
}

/** What is seldom needed: the login that is kept, another address, and leaving. */
export function ManagePanel({ subscription, isPrescribed, offered, prescribedKeys, onTold }: Given) {
  const say = useSay();
  const [login, setLogin] = useState<FolderLogin | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => followKept(folderLogin, setLogin), []);
  const isKept = login !== null && login.address === subscription.address;
  const forget = async () => {
    await folderLogin.setValue(null);
    setTold(say(texts.forgotten));
  };
  return (
    <details className="sharing-more" open={offered !== '' && !isPrescribed ? true : undefined}>
      <summary>{say(texts.more)}</summary>
      <p>{isKept ? say(texts.login, { user: login.user }) : say(texts.noLogin)}</p>
      {isKept && <Button onClick={() => void forget()}>{say(texts.forget)}</Button>}
      <p className="sharing-told" role="status">
        {told}
      </p>
      {!isPrescribed && (
        <SubscribePanel
          title={say(texts.move)}
          start={offered}
          prescribed={{ address: false, keys: prescribedKeys }}
          onFollowed={() => onTold('')}
        />
      )}
      {!isPrescribed && <LeavePanel address={subscription.address} onTold={onTold} />}
    </details>
  );
}
