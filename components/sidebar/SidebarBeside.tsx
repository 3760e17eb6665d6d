import { type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ShowSidebar } from '@/components/use-commands';
import type { Ask } from '@/lib/connection';
import type { BoxSession, Sessions } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { Badge } from './Badge';
import { land } from './land';
import { Sidebar } from './Sidebar';
import { useKept } from './use-kept';
import { useKeys } from './use-keys';
import { usePlace } from './use-place';
import { usePosts } from './use-posts';

interface Given {
  readonly sessions: Sessions;
  readonly session: BoxSession;
  readonly ask: Ask;
  readonly settings: SidebarSettings;
  /** Filled with what shows one of the tabs. */
  readonly show: RefObject<ShowSidebar>;
}

/** The sidebar beside the compose box in use, or its badge. */
export function SidebarBeside({ sessions, session, ask, settings, show }: Given) {
  const isAttached = useStore(session.store, ({ attached }) => attached !== undefined);
  const resting = useStore(session.store, (state) => state.resting);
  const posts = usePosts(sessions);
  const kept = useKept(settings);
  const [{ collapsed, side }, keep] = kept;
  const [asked, setAsked] = useState(false);
  const section = useRef<HTMLElement>(null);
  const place = usePlace(session, side);
  const open = useCallback(() => {
    setAsked(true);
    keep({ collapsed: false });
  }, [keep]);
  useKeys(session, section, open);
  const [picked, setPicked] = useState<string>();
  useImperativeHandle(show, () => (tab, byKey, template) => {
    open();
    keep({ tab });
    setPicked(template);
    // Once it is drawn, and what stands in a tab with it.
    if (byKey)
      requestAnimationFrame(() => requestAnimationFrame(() => section.current && land(section.current)));
  });

  useEffect(() => {
    if (!resting) setAsked(false);
  }, [resting]);

  if (!isAttached) return null;
  if ((collapsed || resting || !place.fits) && !asked) {
    return <Badge onOpen={open} side={side} />;
  }
  return (
    <Sidebar
      ask={ask}
      kept={kept}
      posts={posts}
      onGo={sessions.go}
      section={section}
      picked={picked}
      onPicked={() => setPicked(undefined)}
      style={{ left: place.left, width: place.width, maxHeight: place.height }}
      onCollapse={() => {
        setAsked(false);
        keep({ collapsed: true });
      }}
    />
  );
}
