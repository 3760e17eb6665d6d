import { type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Badge } from '@/components/sidebar/Badge';
import { useKept } from '@/components/sidebar/use-kept';
import { usePlace } from '@/components/sidebar/use-place';
import { takeKeys } from '@/components/take-keys';
import type { ShowSidebar } from '@/components/use-commands';
import type { BoxSession, Sessions } from '@/lib/session';
import type { SidebarSettings } from '@/lib/settings';
import { SidebarFrame } from './SidebarFrame';

interface Given {
  readonly sessions: Sessions;
  readonly session: BoxSession;
  readonly settings: SidebarSettings;
  readonly address: (secret: string) => string;
  readonly theme: () => string;
  /** Filled with what shows one of the tabs. */
  readonly show: RefObject<ShowSidebar>;
}

/** The frame of the sidebar beside a box a person pointed at, or its badge. */
export function SidebarFramed({ sessions, session, settings, address, theme, show }: Given) {
  const isAttached = useStore(session.store, ({ attached }) => attached !== undefined);
  const resting = useStore(session.store, (state) => state.resting);
  const [{ collapsed, side }, keep] = useKept(settings);
  const [asked, setAsked] = useState(true);
  const land = useRef<() => void>(undefined);
  const place = usePlace(session, side);
  const ready = useCallback((now: (() => void) | undefined) => {
    land.current = now;
  }, []);
  const open = useCallback(() => {
    setAsked(true);
    keep({ collapsed: false });
  }, [keep]);

  useEffect(() => {
    return takeKeys((event) => {
      if (event.key === 'Escape' && session.store.getState().card !== undefined) {
        session.set({ card: undefined });
        return true;
      }
      const box = session.box();
      if (event.key !== 'F6' || box === undefined || !event.composedPath().includes(box)) return false;
      open();
      land.current?.();
      return true;
    });
  }, [session, open]);
  useImperativeHandle(show, () => (tab, byKey) => {
    open();
    keep({ tab });
    if (byKey) requestAnimationFrame(() => land.current?.());
  });

  if (!isAttached) return null;
  if ((collapsed || resting || !place.fits) && !asked) {
    return <Badge onOpen={open} side={side} />;
  }
  return (
    <SidebarFrame
      sessions={sessions}
      address={address}
      theme={theme}
      place={place}
      onCollapse={() => {
        setAsked(false);
        keep({ collapsed: true });
      }}
      onReady={ready}
    />
  );
}
