import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { texts } from '@/components/sidebar/texts';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Issue, IssueFix } from '@/lib/checks/report';
import { byKeyboard } from './by-keyboard';

interface Given {
  readonly issue: Issue;
  readonly fix: IssueFix;
  readonly isFirst: boolean;
  /** Shows only the words that come, where there is little room. */
  readonly isShort?: boolean;
  /** Called once the issue is mended by keyboard, when the button is about to go. */
  readonly onDone?: (() => void) | undefined;
}

/** The words alone, where they take the place of those that are named right beside; a mark alone would say too little. */
const shortOf = ({ at, text, label }: IssueFix, issue: Issue): string =>
  /[\p{L}\p{N}]/u.test(text) && at[0] === issue.at[0] && at[1] === issue.at[1] ? text.trim() : label;

/** Mends an issue in one way. */
export function FixButton({ issue, fix, isFirst, isShort = false, onDone }: Given) {
  const say = useSay();
  const session = useSession();
  const isOff = useSessionState((state) => state.fixesOff);
  if (isOff) return null;
  return (
    <Button
      look={isFirst ? 'primary' : 'outline'}
      className="fix"
      aria-label={`${fix.label} ${issue.words === '' ? '' : say(texts.forWords, { words: issue.words })}`.trim()}
      onClick={(event) => {
        const goOn = byKeyboard(event);
        void session.apply(issue, fix).then((done) => done && goOn && onDone?.());
      }}
    >
      <span className="fix-label">{isShort ? shortOf(fix, issue) : fix.label}</span>
    </Button>
  );
}
