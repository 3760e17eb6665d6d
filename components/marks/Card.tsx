import { useLayoutEffect, useRef, useState } from 'react';
import { FixButtons } from '@/components/sidebar/FixButtons';
import { HeardAs } from '@/components/sidebar/preview/HeardAs';
import { Reason } from '@/components/sidebar/Reason';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue } from '@/lib/checks/report';
import type { BoxSession } from '@/lib/session';
import { cardTexts } from './card-texts';
import { clipOf, sharedRect } from './clip-of';
import { type CardPlace, placeCard } from './place-card';
import { watchPlace } from './watch-place';

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
    const box = session.box();
    if (box === undefined) return;
    const stand = () => {
      const size = card.current?.getBoundingClientRect();
      const snapshot = session.read();
      const words = snapshot?.rects(issue.at)[0];
      if (size === undefined || words === undefined) return;
      // Its words were scrolled away, and a card without them says nothing.
      if (sharedRect(words, clipOf(box)) === undefined) return session.set({ card: undefined });
      const caret = snapshot?.caret();
      const next = placeCard(words, size, roomBeside(card.current), caret && snapshot?.rects(caret)[0]);
      setPlace((now) => (now?.left === next.left && now.top === next.top ? now : next));
    };
    stand();
    return watchPlace(box, stand, stand);
  }, [issue, session]);

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
      <HeardAs issue={issue} />
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
