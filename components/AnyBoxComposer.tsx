import { useRef } from 'react';
import { useStore } from 'zustand';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { Sessions } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { SidebarFramed } from './frame/SidebarFramed';
import { Marks } from './marks/Marks';
import { AskContext } from './sidebar/preview/ask-context';
import { SessionContext } from './sidebar/session-context';
import { LanguageContext } from './ui/language';
import { type FollowCommands, type ShowSidebar, useCommands } from './use-commands';
import { useInPost } from './use-in-post';

interface Given {
  readonly sessions: Sessions;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  readonly settings: SidebarSettings;
  /** Where the extension's page for the frame is, with the secret in its address. */
  readonly address: (secret: string) => string;
  readonly theme: () => string;
  readonly commands: FollowCommands;
}

/** What we show on a page that a person pointed at a box of: marks and their card there, the sidebar in its own frame. */
export function AnyBoxComposer({ sessions, ask, language, settings, address, theme, commands }: Given) {
  const { current } = useStore(sessions.store);
  const show = useRef<ShowSidebar>(() => {});
  const [{ marks }] = useInPost();
  useCommands(commands, current, show);
  if (current === undefined) return null;
  return (
    <LanguageContext value={language}>
      <SessionContext value={current}>
        <AskContext value={ask}>{marks && <Marks sessions={sessions} />}</AskContext>
        <SidebarFramed
          sessions={sessions}
          session={current}
          settings={settings}
          address={address}
          theme={theme}
          show={show}
        />
      </SessionContext>
    </LanguageContext>
  );
}
