import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { TabState } from '@/lib/popup';
import { AnyBox } from './AnyBox';
import { CopyDiagnostics } from './CopyDiagnostics';
import { texts } from './popup-texts';
import { SiteState } from './SiteState';

/** What the popup can do for the page a person is on. */
export interface PopupActions {
  readTab(): Promise<TabState | undefined>;
  /** To be called in the click itself, or the browser does not ask. */
  turnOn(pattern: string, optional: boolean): Promise<boolean>;
  turnOff(pattern: string): Promise<void>;
  /** @returns false where the browser lets nobody in */
  attach(tabId: number): Promise<boolean>;
  /** Opens the page on which templates and style guide are kept. */
  openLibrary(): void;
  /** Opens the page on which posts are reviewed. */
  openReview(): void;
}

interface Given {
  readonly actions: PopupActions;
  readonly language: InterfaceLanguage;
  readonly children?: ReactNode;
}

/** What opens at the browser's button: what Plainpost does on this page, and what it could do. */
export function Popup({ actions, language, children }: Given) {
  return (
    <LanguageContext value={language}>
      <main className="popup">
        <h1>Plainpost</h1>
        <ThisPage actions={actions} />
        {children && <section>{children}</section>}
        <OpenLibrary open={actions.openLibrary} />
        <OpenReview open={actions.openReview} />
        <Privacy />
      </main>
    </LanguageContext>
  );
}

function ThisPage({ actions }: { readonly actions: PopupActions }) {
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
      <AnyBox tab={tab} attach={actions.attach} />
      {tab.diagnostics && <CopyDiagnostics diagnostics={tab.diagnostics} open={tab.boxes === 'unknown'} />}
    </>
  );
}

function OpenLibrary({ open }: { readonly open: () => void }) {
  const say = useSay();
  return (
    <section>
      <Button onClick={open}>{say(texts.openLibrary)}</Button>
    </section>
  );
}

function OpenReview({ open }: { readonly open: () => void }) {
  const say = useSay();
  return (
    <section>
      <Button onClick={open}>{say(texts.openReview)}</Button>
    </section>
  );
}

function Privacy() {
  const say = useSay();
  return <p className="privacy">{say(texts.privacy)}</p>;
}
