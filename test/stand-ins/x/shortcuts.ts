import { go } from '../shared/path';

/** What a shortcut does in the timeline. */
export interface Actions {
  move(step: 1 | -1): void;
  like(): void;
}

/**
 * The site's single-key shortcuts, heard on document. The site ignores keys typed into a field; both phases are
 * listened to, since a key stopped in one alone would still fire in the other.
 */
export function listenForShortcuts(actions: Actions): () => void {
  const doing: Record<string, () => void> = {
    n: () => go('/compose/post'),
    j: () => actions.move(1),
    k: () => actions.move(-1),
    l: () => actions.like(),
    '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
    r: () => {},
    t: () => {},
    '?': () => {},
  };
  const on = (event: KeyboardEvent, phase: 'capture' | 'bubble') => {
    const act = doing[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    window.__standIn.shortcuts.push({ key: event.key, phase });
    event.preventDefault();
    if (phase === 'bubble') act();
  };
  const capture = (event: KeyboardEvent) => on(event, 'capture');
  const bubble = (event: KeyboardEvent) => on(event, 'bubble');
  document.addEventListener('keydown', capture, true);
  document.addEventListener('keydown', bubble);
  return () => {
    document.removeEventListener('keydown', capture, true);
    document.removeEventListener('keydown', bubble);
  };
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
