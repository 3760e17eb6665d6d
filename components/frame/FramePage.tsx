import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { land } from '@/components/sidebar/land';
import { AskContext } from '@/components/sidebar/preview/ask-context';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { SessionContext } from '@/components/sidebar/session-context';
import { useKept } from '@/components/sidebar/use-kept';
import { LanguageContext } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { followPage } from '@/lib/frame/framed-session';
import type { SidebarSettings } from '@/lib/settings';

interface Given {
  readonly page: ReturnType<typeof followPage>;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  readonly settings: SidebarSettings;
  /** Takes what is called when the person asks for the sidebar by keyboard. */
  readonly onLand: (arrive: () => void) => void;
}

/** All that the frame shows: the sidebar of the session on the page around it. */
export function FramePage({ page, ask, language, settings, onLand }: Given) {
  const { shown } = useStore(page.store);
  const kept = useKept(settings);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    onLand(() => section.current && land(section.current));
  }, [onLand]);
  useEffect(() => {
    if (shown === undefined) return;
    document.documentElement.dataset.theme = shown.theme;
    document.documentElement.style.setProperty('--room', `${shown.room}px`);
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      void shown.session.focusBox();
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, [shown]);
  const isShown = shown !== undefined;
  useEffect(() => {
    if (!isShown || section.current === null) return;
    const sizes = new ResizeObserver(([entry]) => page.size(entry?.borderBoxSize[0]?.blockSize ?? 0));
    sizes.observe(section.current);
    return () => sizes.disconnect();
  }, [isShown, page]);
  if (shown === undefined) return null;
  return (
    <LanguageContext value={language}>
      <SessionContext value={shown.session}>
        <AskContext value={ask}>
          <Sidebar
            ask={ask}
            kept={kept}
            section={section}
            onCollapse={page.collapse}
            posts={shown.posts}
            onGo={page.go}
          />
        </AskContext>
      </SessionContext>
    </LanguageContext>
  );
}
