import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import { issueTexts } from './issue-texts';

/** Mends at one press whatever changes only how words are written, and takes it all back at another. */
export function FixSafe({ issues }: { readonly issues: readonly Issue[] }) {
  const say = useSay();
  const session = useSession();
  const together = useSessionState((state) => state.fixedTogether);
  const isOff = useSessionState((state) => state.fixesOff);
  const safe = isOff ? [] : issues.filter((issue) => issue.safe);
  const count = together?.back.length ?? 0;
  return (
    <>
      <div role="status">
        {together !== undefined && (
          <p className="together done">
            {say(issueTexts.fixed, { count })}
            <Button look="outline" onClick={() => void session.undoAll()}>
              {say(issueTexts.undoAll)}
            </Button>
          </p>
        )}
      </div>
      {safe.length > 1 && (
        <div className="together">
          <p>{say(issueTexts.safeMeans)}</p>
          <Button look="outline" className="fix-safe" onClick={() => void session.applyAll(safe)}>
            {say(issueTexts.fixSafe, { count: safe.length })}
          </Button>
        </div>
      )}
    </>
  );
}
