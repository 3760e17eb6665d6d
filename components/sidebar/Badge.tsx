import { useSay } from '@/components/ui/language';
import type { Side } from './place-sidebar';
import { useVisibleIssues } from './session-context';
import { texts } from './texts';

interface Given {
  readonly onOpen: () => void;
  readonly side?: Side | undefined;
}

/** The sidebar made small: how many issues wait, and the way back. */
export function Badge({ onOpen, side = 'right' }: Given) {
  const say = useSay();
  const issues = useVisibleIssues();
  const count = issues.length;
  const worst = issues.some(({ severity }) => severity === 'error') ? 'error' : 'calm';
  return (
    <button
      type="button"
      className={`badge ${worst} ${side}`}
      aria-label={say(count > 0 ? texts.badge : texts.badgeEmpty, { count })}
      onClick={onOpen}
    >
      <Mark />
      {count > 0 && <span aria-hidden="true">{count}</span>}
    </button>
  );
}

/** Plainpost's sign: a post with a plain line under a word. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path
        className="sheet"
        d="M3 2.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H9l-4.5 4v-4H3A1.5 1.5 0 0 1 1.5 13V4A1.5 1.5 0 0 1 3 2.5z"
      />
      <path className="line" d="M5 6.5h10M5 10.5h6" />
    </svg>
  );
}
