import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { Session } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { Marks } from './marks/Marks';
import { Sidebar } from './sidebar/Sidebar';
import { SessionContext } from './sidebar/session-context';
import { LanguageContext } from './ui/language';

interface Given {
  readonly session: Session;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  readonly settings: SidebarSettings;
}

/** Everything we show on a page: the sidebar, the marks and their card. */
export function Composer({ session, ask, language, settings }: Given) {
  return (
    <LanguageContext value={language}>
      <SessionContext value={session}>
        <Marks />
        <Sidebar ask={ask} settings={settings} />
      </SessionContext>
    </LanguageContext>
  );
}
