import { useRef } from 'react';
import { useStore } from 'zustand';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { PostGate } from '@/lib/gate';
import type { Sessions } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { GateBar } from './gate/GateBar';
import { Marks } from './marks/Marks';
import { AskContext } from './sidebar/preview/ask-context';
import { SidebarBeside } from './sidebar/SidebarBeside';
import { SessionContext } from './sidebar/session-context';
import { LanguageContext } from './ui/language';

interface Given {
  readonly sessions: Sessions;
  readonly gate: PostGate;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  readonly settings: SidebarSettings;
}

/** Everything we show on a page: the sidebar, the marks and their card, the bar by the Post button. */
export function Composer({ sessions, gate, ask, language, settings }: Given) {
  const { current } = useStore(sessions.store);
  const showList = useRef<(byKey: boolean) => void>(() => {});
  if (current === undefined) return null;
  return (
    <LanguageContext value={language}>
      <SessionContext value={current}>
        <AskContext value={ask}>
          <Marks sessions={sessions} />
          <GateBar gate={gate} sessions={sessions} onList={(byKey) => showList.current(byKey)} />
          <SidebarBeside
            sessions={sessions}
            session={current}
            ask={ask}
            settings={settings}
            showList={showList}
          />
        </AskContext>
      </SessionContext>
    </LanguageContext>
  );
}
