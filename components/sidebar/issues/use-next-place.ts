import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import type { Issue } from '@/lib/checks/report';

/**
 * Once an issue is dealt with by keyboard its buttons are gone with it: the next issue's take over, or the compose box
 * after the last one, so that no place is lost.
 */
export function useNextPlace(
  list: RefObject<HTMLElement | null>,
  issues: readonly Issue[],
): (done: Issue, index: number) => void {
  const session = useSession();
  const [left, setLeft] = useState<{ readonly key: string; readonly index: number }>();
  useEffect(() => {
    // The list still shows the issue until the changed text is checked; only then is its place free.
    if (left === undefined || issues.some(({ key }) => key === left.key)) return;
    const items = [...(list.current?.querySelectorAll('li.issue') ?? [])];
    const item = items[Math.min(left.index, items.length - 1)];
    const next = item?.querySelector<HTMLElement>('.fix') ?? item?.querySelector<HTMLElement>('button');
    if (next) next.focus();
    else void session.focusBox();
    setLeft(undefined);
  }, [left, issues, list, session]);
  return useCallback(({ key }, index) => setLeft({ key, index }), []);
}
