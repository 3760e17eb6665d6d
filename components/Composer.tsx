import { useRef } from 'react';
import { useStore } from 'zustand';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { PostGate } from '@/lib/gate';
import type { Sessions } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { GateBar } from './gate/GateBar';
import { Marks } from './marks/Marks';
import { PickerAtCaret } from './picker/PickerAtCaret';
import { AskContext } from './sidebar/preview/ask-context';
import { SidebarBeside } from './sidebar/SidebarBeside';
import { SessionContext } from './sidebar/session-context';
import { LanguageContext } from './ui/language';
import { type FollowCommands, type ShowSidebar, useCommands } from './use-commands';
import { useInPost } from './use-in-post';

interface Given {
  readonly sessions: Sessions;
  readonly gate: PostGate;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  readonly settings: SidebarSettings;
  readonly commands: FollowCommands;
}

/** Everything we show on a page: the sidebar, the marks and their card, the bar by the Post button. */
export function Composer({ sessions, gate, ask, language, settings, commands }: Given) {
  const { current } = useStore(sessions.store);
  const show = useRef<ShowSidebar>(() => {});
  const [{ marks, picker }] = useInPost();
  useCommands(commands, current, show);
  if (current === undefined) return null;
  return (
    <LanguageContext value={language}>
      <SessionContext value={current}>
        <AskContext value={ask}>
          {marks && <Marks sessions={sessions} />}
          {picker && (
            <PickerAtCaret session={current} ask={ask} onShow={(...shown) => show.current(...shown)} />
          )}
          <GateBar gate={gate} sessions={sessions} onList={(byKey) => show.current('issues', byKey)} />
          <SidebarBeside sessions={sessions} session={current} ask={ask} settings={settings} show={show} />
        </AskContext>
      </SessionContext>
    </LanguageContext>
  );
}
