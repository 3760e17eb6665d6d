import { memo } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useBackToPost } from '@/components/sidebar/use-back-to-post';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { issueTexts } from './issue-texts';

/** Says what was silenced for good a moment ago, with the way back; or asks, once, whether a rule should be silent. */
export const QuietBar = memo(function QuietBar() {
  const say = useSay();
  const session = useSession();
  const leave = useBackToPost();
  const just = useSessionState((state) => state.justQuieted);
  const asked = useSessionState((state) => state.askedAbout);
  return (
    <div role="status">
      {just !== undefined && (
        <p className="quiet-bar">
          {just.words === undefined
            ? say(issueTexts.ruleQuiet, { title: just.title })
            : say(issueTexts.wordsQuiet, { words: just.words })}
          <Button onClick={(event) => leave(event, () => session.showAgain(just.rule, just.words))}>
            {say(issueTexts.undo)}
          </Button>
        </p>
      )}
      {asked !== undefined && (
        <p className="quiet-bar">
          {say(issueTexts.askQuiet, { title: asked.title })}
          <Button onClick={(event) => leave(event, () => session.turnOff(asked.rule, asked.title))}>
            {say(issueTexts.askQuietYes)}
          </Button>
          <Button
            look="plain"
            onClick={(event) => leave(event, () => session.set({ askedAbout: undefined }))}
          >
            {say(issueTexts.askQuietNo)}
          </Button>
        </p>
      )}
    </div>
  );
});
