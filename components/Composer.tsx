import { useStore } from 'zustand';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { Sessions } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { Marks } from './marks/Marks';
import { SidebarBeside } from './sidebar/SidebarBeside';
import { SessionContext } from './sidebar/session-context';
import { LanguageContext } from './ui/language';

interface Given {
  readonly sessions: Sessions;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  readonly settings: SidebarSettings;
}

/** Everything we show on a page: the sidebar, the marks and their card. */
export function Composer({ sessions, ask, language, settings }: Given) {
  const { current } = useStore(sessions.store);
  if (current === undefined) return null;
  return (
    <LanguageContext value={language}>
      <SessionContext value={current}>
        <Marks sessions={sessions} />
        <SidebarBeside sessions={sessions} session={current} ask={ask} settings={settings} />
      </SessionContext>
    </LanguageContext>
  );
}
