import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { TabState } from '@/lib/popup';
import { AnyBox } from './AnyBox';
import { CopyDiagnostics } from './CopyDiagnostics';
import type { PopupActions } from './Popup';
import { texts } from './popup-texts';
import { SiteState } from './SiteState';

/** What Plainpost does on the page in front, and what it could do there. */
export function ThisPage({ actions }: { readonly actions: PopupActions }) {
  const say = useSay();
  const [tab, setTab] = useState<TabState | 'looking' | 'closed'>('looking');
  const look = () => void actions.readTab().then((found) => setTab(found ?? 'closed'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the popup opens
  useEffect(look, []);
  if (tab === 'looking') return <p role="status">{say(texts.looking)}</p>;
  if (tab === 'closed') return <p>{say(texts.closed)}</p>;
  return (
    <>
      <SiteState tab={tab} actions={actions} onChange={look} />
      {tab.isStale && (
        <section>
          <Notice tone="caution">{say(texts.stale)}</Notice>
          <Button look="primary" onClick={() => void actions.reload(tab.tabId)}>
            {say(texts.reload)}
          </Button>
        </section>
      )}
      <AnyBox tab={tab} attach={actions.attach} />
      {tab.diagnostics && <CopyDiagnostics diagnostics={tab.diagnostics} open={tab.boxes === 'unknown'} />}
    </>
  );
}
