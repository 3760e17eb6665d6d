import { memo, useEffect, useRef } from 'react';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useBackToPost } from '@/components/sidebar/use-back-to-post';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import { byKeyboard } from './by-keyboard';
import { issueTexts } from './issue-texts';

/** Mends at one press whatever changes only how words are written, and takes it all back at another. */
export const FixSafe = memo(function FixSafe({ issues }: { readonly issues: readonly Issue[] }) {
  const say = useSay();
  const session = useSession();
  const leave = useBackToPost();
  const together = useSessionState((state) => state.fixedTogether);
  const isOff = useSessionState((state) => state.fixesOff);
  const safe = isOff ? [] : issues.filter((issue) => issue.safe);
  const count = together?.back.length ?? 0;
  const wayBack = useRef<HTMLButtonElement>(null);
  const takesWayBack = useRef(false);
  // The button pressed by keyboard goes with what it mended: the one that takes it back has the focus then.
  useEffect(() => {
    if (together === undefined || !takesWayBack.current) return;
    takesWayBack.current = false;
    wayBack.current?.focus();
  }, [together]);
  return (
    <>
      <div role="status">
        {together !== undefined && (
          <p className="together done">
            {say(issueTexts.fixed, { count })}
            <Button look="outline" ref={wayBack} onClick={(event) => leave(event, () => session.undoAll())}>
              {say(issueTexts.undoAll)}
            </Button>
          </p>
        )}
      </div>
      {safe.length > 1 && (
        <div className="together">
          <p>{say(issueTexts.safeMeans)}</p>
          <Button
            look="outline"
            className="fix-safe"
            onClick={(event) => {
              takesWayBack.current = byKeyboard(event);
              void session.applyAll(safe);
            }}
          >
            {say(issueTexts.fixSafe, { count: safe.length })}
          </Button>
        </div>
      )}
    </>
  );
});
