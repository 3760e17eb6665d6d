import { useContext, useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { ago } from '@/components/ui/ago';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { useNow } from '@/components/ui/use-now';
import type { Parameters, Texts } from '@/lib/checks/texts';
import { probe, roleOf, type Subscription } from '@/lib/sharing';
import { roleTexts, sharingTexts as texts } from './sharing-texts';

/** What the person may do in the folder, as the folder itself says. */
export function RoleLine({ subscription }: { readonly subscription: Subscription }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const now = useNow();
  const [isTrying, setTrying] = useState(false);
  const [fault, setFault] = useState<{ readonly why: Texts; readonly parameters: Parameters }>();
  const { name, may } = roleTexts[roleOf(subscription)];
  const { probedAt } = subscription;
  const tryAgain = async () => {
    setTrying(true);
    const probed = await probe(library);
    setFault(probed.ok ? undefined : probed);
    setTrying(false);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(texts.role)}</h2>
      <p>
        <strong>{say(name)}.</strong> {say(may)}{' '}
        <span className="soft">
          {probedAt === 0 ? say(texts.notTried) : say(texts.tried, { ago: ago(probedAt, now, language) })}
        </span>
      </p>
      {fault && <Notice tone="error">{say(fault.why, fault.parameters)}</Notice>}
      <Button aria-disabled={isTrying || undefined} onClick={() => !isTrying && void tryAgain()}>
        {say(texts.tryRole)}
      </Button>
    </section>
  );
}
