import { useContext, useState } from 'react';
import { ago } from '@/components/ui/ago';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { useNow } from '@/components/ui/use-now';
import { folderLogin } from '@/lib/settings';
import { askToReach, type Subscription } from '@/lib/sharing';
import { LoginForm } from './LoginForm';
import { LookAgain } from './LookAgain';
import { sharingTexts as texts } from './sharing-texts';

interface Given {
  readonly subscription: Subscription;
  readonly prescribedKeys: readonly string[] | null;
  readonly onLook: () => Promise<void>;
}

/** Why the last look at the folder did not go well, and what the person can do about it. */
export function SubscriptionTrouble({ subscription, prescribedKeys, onLook }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const now = useNow();
  const [asks, setAsks] = useState(false);
  const { trouble, address } = subscription;
  if (trouble === null) return null;
  const why = say(trouble.why, trouble.parameters);
  return (
    <>
      <Notice tone="caution">{say(texts.trouble, { why, ago: ago(trouble.at, now, language) })}</Notice>
      {trouble.fault === 'stranger' && prescribedKeys === null && <LookAgain address={address} />}
      {trouble.fault === 'not-allowed' && (
        <Button
          onClick={() => void askToReach(address).then((isAllowed) => (isAllowed ? onLook() : undefined))}
        >
          {say(texts.allow)}
        </Button>
      )}
      {trouble.fault === 'login' && !asks && (
        <Button onClick={() => setAsks(true)}>{say(texts.giveLogin)}</Button>
      )}
      {asks && (
        <LoginForm
          address={address}
          fault={why}
          onLogin={(login) => {
            setAsks(false);
            void folderLogin.setValue({ address, ...login }).then(onLook);
          }}
          onKept={() => {
            setAsks(false);
            void folderLogin.setValue(null).then(onLook);
          }}
        />
      )}
    </>
  );
}
