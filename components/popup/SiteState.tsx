import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { usePolicy } from '@/components/use-policy';
import { isOff } from '@/lib/policy';
import type { TabState } from '@/lib/popup';
import type { PopupActions } from './Popup';
import { texts } from './popup-texts';

interface Given {
  readonly tab: TabState;
  readonly actions: PopupActions;
  readonly onChange: () => void;
}

/** Whether Plainpost is on for the site, with the way to change it. */
export function SiteState({ tab, actions, onChange }: Given) {
  const say = useSay();
  const policy = usePolicy();
  const [outcome, setOutcome] = useState<'notAllowed' | 'turnedOff'>();
  const { site, pattern, host, isOn, isAllowed, isStale, boxes } = tab;
  if (site === undefined || pattern === undefined) return <h2>{say(texts.anyPage, { host })}</h2>;

  const turnOn = () => {
    const asked = actions.turnOn(pattern, site.optional);
    // Kept at once: where the browser shows its question the popup may be gone.
    const kept = site.optional ? Promise.resolve() : actions.switchSite(site.id, true);
    void Promise.all([asked, kept]).then(([isAllowed]) => {
      setOutcome(isAllowed ? undefined : 'notAllowed');
      onChange();
    });
  };
  const turnOff = () => {
    const done = site.optional ? actions.turnOff(pattern) : actions.switchSite(site.id, false);
    void done.then(() => {
      setOutcome(site.optional ? 'turnedOff' : undefined);
      onChange();
    });
  };
  return (
    <section aria-labelledby="state">
      <h2 id="state" className={isOn ? 'is-on' : 'is-off'}>
        <StateMark isOn={isOn} />
        {say(isOn ? texts.on : texts.off, { site: site.name })}
      </h2>
      {isOn && !isStale && <p>{say(texts[boxes], { site: site.name })}</p>}
      {!isOn && <p>{say(isAllowed ? texts.switchedOff : texts.askFirst, { host, site: site.name })}</p>}
      <div role="status">{outcome && <Notice tone="caution">{say(texts[outcome])}</Notice>}</div>
      {!isOn && site.optional && isOff(policy, 'other-sites') && <p>{say(texts.otherSitesOff)}</p>}
      {!isOn && !(site.optional && isOff(policy, 'other-sites')) && (
        <Button look="primary" onClick={turnOn}>
          {say(texts.turnOn, { host: site.optional ? host : site.name })}
        </Button>
      )}
      {isOn && (site.optional || !policy.alwaysOn) && (
        <Button onClick={turnOff}>{say(texts.turnOff, { host: site.optional ? host : site.name })}</Button>
      )}
    </section>
  );
}

/** A tick or a bar beside the words that say the same. */
function StateMark({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg className="state-mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={isOn ? 'M4.6 8.3 7 10.7l4.4-5' : 'M5 8h6'} />
    </svg>
  );
}
