import { memo } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useBackToPost } from '@/components/sidebar/use-back-to-post';
import { useSay } from '@/components/ui/language';
import { issueTexts } from './issue-texts';

/** What the person silenced for good, each with the way back. */
export const QuietList = memo(function QuietList() {
  const say = useSay();
  const session = useSession();
  const leave = useBackToPost();
  const { rules, words } = useSessionState((state) => state.quieted);
  const count = rules.length + words.length;
  if (count === 0) return null;
  const lines = [
    ...rules.map(({ id, title }) => ({ rule: id, words: undefined, shown: title })),
    ...words.map((one) => ({
      rule: one.rule,
      words: one.words,
      shown: say(issueTexts.quietWords, { words: one.words, title: one.title }),
    })),
  ];
  return (
    <details className="quiet-list">
      <summary>{say(issueTexts.quiet, { count })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={`${line.rule} ${line.words ?? ''}`}>
            {line.shown}{' '}
            <button
              type="button"
              className="link"
              aria-label={say(issueTexts.showAgainThis, { title: line.shown })}
              onClick={(event) => leave(event, () => session.showAgain(line.rule, line.words))}
            >
              {say(issueTexts.showAgain)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
});
