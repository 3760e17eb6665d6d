import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { BoxSession } from '@/lib/session';
import { type Query, queryAt } from './query-at';

/** The search for a template that a person is typing into the post, until it is left, put in, or closed by Escape. */
export function useQuery(session: BoxSession): readonly [Query | undefined, () => void] {
  const text = useStore(session.store, (state) => state.text);
  const attached = useStore(session.store, (state) => state.attached);
  const [query, setQuery] = useState<Query>();
  const [closed, setClosed] = useState<number>();
  useEffect(() => {
    const snapshot = attached === undefined ? undefined : session.seen();
    const now = snapshot?.text === text ? queryAt(text, snapshot.caret()) : undefined;
    setQuery(now);
    if (now === undefined) setClosed(undefined);
  }, [text, attached, session]);
  const isOpen = query !== undefined && query.at[0] !== closed;
  return [isOpen ? query : undefined, () => setClosed(query?.at[0])];
}
