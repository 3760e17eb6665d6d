import type { MouseEvent } from 'react';
import { useSession, useSessionState, useVisibleIssues } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import { isRequired } from '@/lib/session';
import { alike } from './alike';
import { byKeyboard } from './by-keyboard';
import { FalseAlarm } from './FalseAlarm';
import { IgnoreButton } from './IgnoreButton';
import { issueTexts } from './issue-texts';

interface Given {
  readonly issue: Issue;
  /** Called once the issue is dealt with by keyboard, when the buttons are about to go. */
  readonly onDone?: (() => void) | undefined;
}

/** What can be done with an issue besides mending it. */
export function IssueActions({ issue, onDone }: Given) {
  const say = useSay();
  const session = useSession();
  const isOff = useSessionState((state) => state.fixesOff);
  const required = useSessionState(({ quieted }) => isRequired(quieted, issue.rule));
  const issues = useVisibleIssues();
  const same = isOff ? [] : alike(issue, issues);
  /** Does what takes the issue off the list, and its buttons with it. */
  const finish = (event: MouseEvent, does: () => unknown) => {
    const goOn = byKeyboard(event);
    void Promise.resolve(does()).then(() => goOn && onDone?.());
  };
  return (
    <div className="issue-actions">
      {same.length > 1 && (
        <button
          type="button"
          className="link fix-alike"
          onClick={(event) => finish(event, () => session.applyAll(same))}
        >
          {say(issueTexts.fixAlike, { count: same.length })}
        </button>
      )}
      {required ? (
        <p className="required">{say(issueTexts.required)}</p>
      ) : (
        <QuietButtons issue={issue} finish={finish} onDone={onDone} />
      )}
      <FalseAlarm issue={issue} />
    </div>
  );
}

interface Quieting extends Given {
  readonly finish: (event: MouseEvent, does: () => unknown) => void;
}

/** The ways to pass an issue over: here, these words always, the rule as a whole. */
function QuietButtons({ issue, finish, onDone }: Quieting) {
  const say = useSay();
  const session = useSession();
  const { words, title } = issue;
  return (
    <>
      <IgnoreButton issue={issue} onDone={onDone} />
      {words !== '' && (
        <button
          type="button"
          className="link"
          aria-label={say(issueTexts.ignoreAlwaysThis, { words })}
          onClick={(event) => finish(event, () => session.ignoreAlways(issue))}
        >
          {say(issueTexts.ignoreAlways)}
        </button>
      )}
      <button
        type="button"
        className="link"
        aria-label={say(issueTexts.turnOffThis, { title })}
        onClick={(event) => finish(event, () => session.turnOff(issue.rule, title))}
      >
        {say(issueTexts.turnOff)}
      </button>
    </>
  );
}
