import type { StoreApi } from 'zustand/vanilla';
import type { Quieted } from '@/lib/settings';
import type { CountedIssue } from './count-issues';
import { isToBeAsked, withAsked, withIgnored, withoutQuiet, withRule, withWords } from './quieted';
import type { JustQuieted, Session, SessionState } from './session-state';

/** Changes what the person silenced for good; every session of every tab hears of it. */
export type ChangeQuieted = (change: (now: Quieted) => Quieted) => void;

interface Needs {
  readonly store: StoreApi<SessionState>;
  readonly change?: ChangeQuieted | undefined;
  readonly count?: ((counted: readonly CountedIssue[]) => void) | undefined;
}

type Quieting = Pick<Session, 'ignore' | 'restoreIgnored' | 'ignoreAlways' | 'turnOff' | 'showAgain'>;

/** Makes what passes issues over: here, for good, or a rule as a whole. */
export function keepQuiet({ store, change: keep, count }: Needs): Quieting {
  const set = store.setState;
  const change = (by: (now: Quieted) => Quieted) => {
    // Here at once; where it cannot be kept it holds for this page.
    set(({ quieted }) => ({ quieted: by(quieted) }));
    keep?.(by);
  };
  const silence = (by: (now: Quieted) => Quieted, justQuieted: JustQuieted, why: string) => {
    count?.([{ what: 'ignored', id: `${justQuieted.rule} ${why}` }]);
    change(by);
    set({ justQuieted, askedAbout: undefined, card: undefined });
  };
  return {
    ignore({ key, rule, title }) {
      count?.([{ what: 'ignored', id: rule }]);
      set(({ ignored }) => ({ ignored: [...new Set([...ignored, key])], card: undefined }));
      change((now) => withIgnored(now, rule));
      if (!isToBeAsked(store.getState().quieted, rule)) return;
      change((now) => withAsked(now, rule));
      set({ askedAbout: { rule, title } });
    },
    restoreIgnored: () => set({ ignored: [] }),
    ignoreAlways(issue) {
      const { rule, title, words } = issue;
      silence((now) => withWords(now, issue), { rule, title, words }, 'always');
    },
    turnOff(rule, title) {
      silence((now) => withRule(now, rule, title), { rule, title }, 'off');
    },
    showAgain(rule, words) {
      change((now) => withoutQuiet(now, rule, words));
      set({ justQuieted: undefined });
    },
  };
}
