import type { ReactNode } from 'react';
import { type PermissionDesk, PermissionList } from '@/components/permissions/PermissionList';
import { PolicyList } from '@/components/permissions/PolicyList';
import { Button } from '@/components/ui/Button';
import { LanguageChoice } from '@/components/ui/LanguageChoice';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { TabState } from '@/lib/popup';
import { PowerSwitch } from './PowerSwitch';
import { texts } from './popup-texts';
import { ThisPage } from './ThisPage';
import { usePower } from './use-power';
import { WhatIsNew } from './WhatIsNew';

/** What the popup can do for the page a person is on. */
export interface PopupActions {
  readTab(): Promise<TabState | undefined>;
  /** To be called in the click itself, or the browser does not ask. */
  turnOn(pattern: string, optional: boolean): Promise<boolean>;
  turnOff(pattern: string): Promise<void>;
  /** Switches a site that came with the installation, by its id. */
  switchSite(id: string, isOn: boolean): Promise<void>;
  /** @returns false where the browser lets nobody in */
  attach(tabId: number): Promise<boolean>;
  /** Loads the page again; only on a press, since a draft may be there. */
  reload(tabId: number): Promise<void>;
  /** Opens the page on which templates and style guide are kept. */
  openLibrary(): void;
  /** Opens the page on which posts are reviewed. */
  openReview(): void;
  /** Opens the page with the practice composer. */
  openPractice(): void;
  readonly permissions: PermissionDesk;
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
        <Content actions={actions}>{children}</Content>
      </main>
    </LanguageContext>
  );
}

function Content({ actions, children }: Omit<Given, 'language'>) {
  const say = useSay();
  const [isOn, setOn] = usePower();
  return (
    <>
      <header>
        <h1>Plainpost</h1>
        {isOn !== undefined && <PowerSwitch isOn={isOn} onChange={setOn} />}
      </header>
      {isOn === false && <p role="status">{say(texts.allOff)}</p>}
      {isOn === true && <ThisPage actions={actions} />}
      {isOn === true && children && <section>{children}</section>}
      <section className="ways">
        <Button onClick={actions.openLibrary}>{say(texts.openLibrary)}</Button>
        <Button onClick={actions.openReview}>{say(texts.openReview)}</Button>
        <Button onClick={actions.openPractice}>{say(texts.practice)}</Button>
      </section>
      <WhatIsNew />
      <PolicyList />
      <PermissionList desk={actions.permissions} />
      <section>
        <LanguageChoice />
      </section>
      <p className="privacy">{say(texts.privacy)}</p>
    </>
  );
}
