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
  readonly attach: PopupActions['attach'];
}

/** The way to have any box checked: on a page nobody described, and where a site's box is not recognized. */
export function AnyBox({ tab, attach }: Given) {
  const say = useSay();
  const [isClosed, setClosed] = useState(false);
  const policy = usePolicy();
  const isUnknown = tab.isOn && tab.boxes === 'unknown';
  if (isOff(policy, 'any-box')) return tab.site === undefined ? <p>{say(texts.anyBoxOff)}</p> : null;
  return (
    <section>
      {tab.site === undefined && <p>{say(texts.other)}</p>}
      <div role="status">{isClosed && <Notice tone="caution">{say(texts.closed)}</Notice>}</div>
      <Button
        look={isUnknown || tab.site === undefined ? 'primary' : 'outline'}
        onClick={() => void attach(tab.tabId).then((isOpen) => setClosed(!isOpen))}
      >
        {say(isUnknown ? texts.attachTo : texts.attach)}
      </Button>
      <p className="also">{say(texts.keys)}</p>
    </section>
  );
}
