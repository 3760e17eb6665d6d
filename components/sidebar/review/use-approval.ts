import { useEffect, useReducer } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { type ApprovalNow, approvalOf } from '@/lib/session';

/** The longest a timer can wait, ms. */
const longest = 2 ** 31 - 1;

/** How the post in use stands with its reviewers, drawn anew in the moment an approval ends. */
export function useApproval(): ApprovalNow {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const text = useSessionState((state) => state.text);
  const reviewed = useSessionState((state) => state.reviewed);
  const now = approvalOf({ text, reviewed }, Date.now());
  const until = now.state === 'approved' ? now.approved?.until : undefined;
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(drawAnew, Math.min(longest, Math.max(0, until - Date.now())));
    return () => clearTimeout(timer);
  }, [until]);
  return now;
}
