import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import { changeOf } from './change-of';
import { issueTexts } from './issue-texts';

/** More ways than this are told apart by their buttons alone. */
const most = 3;

/** What each fix would make of the words around it, before and after. */
export function FixChange({ issue }: { readonly issue: Issue }) {
  const say = useSay();
  const text = useSessionState((state) => state.checkedText);
  if (issue.about !== 'words' || issue.fixes.length > most) return null;
  return issue.fixes.map((fix) => {
    const { before, old, now, after } = changeOf(text, fix);
    return (
      <p className="change" key={fix.label}>
        {before}
        {old !== '' && (
          <del>
            <span className="unseen">{say(issueTexts.before)} </span>
            {old}
          </del>
        )}
        {old !== '' && now !== '' && ' '}
        {now !== '' && (
          <ins>
            <span className="unseen">{say(issueTexts.after)} </span>
            {now}
          </ins>
        )}
        {after}
      </p>
    );
  });
}
