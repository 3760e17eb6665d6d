import { useSession } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import { byKeyboard } from './by-keyboard';
import { issueTexts } from './issue-texts';

interface Given {
  readonly issue: Issue;
  /** Called once the issue is passed over by keyboard, when the button is about to go. */
  readonly onDone?: (() => void) | undefined;
}

/** Passes an issue over in this post. */
export function IgnoreButton({ issue, onDone }: Given) {
  const say = useSay();
  const session = useSession();
  return (
    <button
      type="button"
      className="link ignore"
      aria-label={say(texts.ignoreThis, { words: issue.words || issue.title })}
      onClick={(event) => {
        const goOn = byKeyboard(event);
        session.ignore(issue);
        if (goOn) onDone?.();
      }}
    >
      {say(issueTexts.ignoreHere)}
    </button>
  );
}
