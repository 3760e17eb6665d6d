import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FixButtons } from '@/components/sidebar/FixButtons';
import { Reason } from '@/components/sidebar/Reason';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue } from '@/lib/checks/report';
import type { BoxSession } from '@/lib/session';
import { cardTexts } from './card-texts';
import { type CardPlace, placeCard } from './place-card';

interface Given {
  readonly session: BoxSession;
  readonly issue: Issue;
  readonly onCard: (inside: boolean) => void;
}

/** The card of one issue, next to its words; opening, using and closing it moves nothing in the box. */
export function Card({ session, issue, onCard }: Given) {
  const say = useSay();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CardPlace>();

  useLayoutEffect(() => {
    const size = card.current?.getBoundingClientRect();
    const snapshot = session.read();
    const words = snapshot?.rects(issue.at)[0];
    if (size === undefined || words === undefined) return;
    const caret = snapshot?.caret();
    setPlace(placeCard(words, size, roomBeside(card.current), caret && snapshot?.rects(caret)[0]));
  }, [issue, session]);

  useEffect(() => {
    const close = () => session.set({ card: undefined });
    window.addEventListener('scroll', close, { capture: true, passive: true });
    window.addEventListener('resize', close);
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
    };
  }, [session]);

  return (
    <div
      ref={card}
      className={`card issue ${issue.severity}`}
      role="dialog"
      aria-label={say(cardTexts.about, { words: issue.words })}
      data-rule={issue.rule}
      style={place ?? { visibility: 'hidden', left: 0, top: 0 }}
      onPointerEnter={() => onCard(true)}
      onPointerLeave={() => onCard(false)}
    >
      <h3>
        <SeverityIcon severity={issue.severity} />
        {issue.title}
      </h3>
      <Reason issue={issue} />
      <FixButtons issue={issue} />
    </div>
  );
}

/** The window, less the side the sidebar stands on, CSS px. */
function roomBeside(card: HTMLElement | null) {
  const sidebar = card?.closest('.stage')?.querySelector('.sidebar')?.getBoundingClientRect();
  const room = { left: 0, right: innerWidth, height: innerHeight };
  if (sidebar === undefined) return room;
  return sidebar.left > innerWidth / 2 ? { ...room, right: sidebar.left } : { ...room, left: sidebar.right };
}
