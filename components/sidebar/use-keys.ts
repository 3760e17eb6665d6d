import { type RefObject, useEffect } from 'react';
import { takeKeys } from '@/components/take-keys';
import { handover } from '@/lib/sentinel/handover';
import type { BoxSession } from '@/lib/session';
import { land } from './land';

/**
 * The keys that are ours before they are the site's: Escape while a card is open, which must not close the site's own
 * dialog, and F6 from the compose box to the sidebar and back, since a dialog lets nobody out by Tab.
 * @param open shows the sidebar where it rests as a badge
 */
export function useKeys(session: BoxSession, section: RefObject<HTMLElement | null>, open: () => void): void {
  useEffect(() => {
    const shared = handover();
    const closeCard = () => {
      if (session.store.getState().card === undefined) return false;
      session.set({ card: undefined });
      return true;
    };
    const change = (event: KeyboardEvent) => {
      const box = session.box();
      if (box === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
      if (event.target === shared.host) {
        void session.focusBox();
        return true;
      }
      if (!event.composedPath().includes(box)) return false;
      open();
      if (section.current) land(section.current);
      else requestAnimationFrame(() => section.current && land(section.current));
      return true;
    };
    return takeKeys((event) => {
      if (event.key === 'Escape') return closeCard();
      return event.key === 'F6' && change(event);
    });
  }, [session, section, open]);
}
