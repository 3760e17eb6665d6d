import type { StoreApi } from 'zustand/vanilla';
import { applyFix } from '@/lib/checks/fix';
import type { IssueFix } from '@/lib/checks/report';
import type { CountedIssue } from './count-issues';
import type { Writing } from './keep-writing';
import { sameIssue } from './same-issue';
import type { FixedTogether, Session, SessionState } from './session-state';

interface Needs {
  readonly store: StoreApi<SessionState>;
  /** Checks until the report is of the text as it is. */
  readonly check: () => Promise<void>;
  readonly write: Writing['write'];
  readonly count?: ((counted: readonly CountedIssue[]) => void) | undefined;
}

interface Wanted {
  readonly rule: string;
  readonly fix: IssueFix;
}

/** The last first, so that none moves what is still to come; of two that touch, the one further on. */
function fromTheEnd(wanted: readonly Wanted[]): readonly Wanted[] {
  const ordered = [...wanted].sort((a, b) => b.fix.at[1] - a.fix.at[1]);
  let free = Number.POSITIVE_INFINITY;
  return ordered.filter(({ fix }) => {
    const fits = fix.at[1] <= free;
    if (fits) free = fix.at[0];
    return fits;
  });
}

/** Makes what fixes several issues at one press, and takes them back at another. */
export function fixTogether({ store, check, write, count }: Needs): Pick<Session, 'applyAll' | 'undoAll'> {
  return {
    async applyAll(issues) {
      const { checkedText: before } = store.getState();
      await check();
      const now = store.getState();
      const wanted = issues.flatMap((issue): Wanted[] => {
        const [fix] = sameIssue(issue, before, now)?.fixes ?? [];
        return fix === undefined ? [] : [{ rule: issue.rule, fix }];
      });
      const back: FixedTogether['back'][number][] = [];
      let text = now.checkedText;
      for (const { rule, fix } of fromTheEnd(wanted)) {
        // One that came out wrong has said so, and what was made before it stays.
        if ((await write(fix.at, fix.text, text)) !== 'done') break;
        back.unshift({ at: [fix.at[0], fix.at[0] + fix.text.length], text: text.slice(...fix.at) });
        text = applyFix(text, fix);
        count?.([{ what: 'fixed', id: rule }]);
      }
      if (back.length > 0) store.setState({ fixedTogether: { text, back } });
      return back.length;
    },
    async undoAll() {
      const { fixedTogether } = store.getState();
      if (fixedTogether === undefined) return;
      let { text } = fixedTogether;
      for (const change of fixedTogether.back) {
        if ((await write(change.at, change.text, text)) !== 'done') break;
        text = applyFix(text, change);
      }
      store.setState({ fixedTogether: undefined });
    },
  };
}
