import type { StoreApi } from 'zustand/vanilla';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import { longestDraft } from '@/lib/longest-draft';
import type { Site } from '@/lib/sites';
import { checkRequest } from './check-request';
import { withKnownIssues } from './known-issues';
import { stillIgnored } from './same-issue';
import type { SessionState, Setting } from './session-state';
import { sessionTexts } from './session-texts';

/** How long after a check that a dictionary was still on its way for it is asked once more, ms. */
const dictionaryPause = 700;

interface Needs {
  readonly store: StoreApi<SessionState>;
  readonly site: Site;
  readonly ask: Ask;
  readonly language: () => InterfaceLanguage;
  /** Whether the post stands in a box. */
  readonly isInUse: () => boolean;
}

/** Keeps a post's report up with its text, and with what else it depends on. */
export interface Checking {
  /** Checks until the report is of the text as it is; one check at a time, and of nothing in between. */
  check(): Promise<void>;
  /** Takes in a change of what the report depends on besides the text, and checks anew. */
  settle(change: Partial<Setting>): void;
}

/** Makes what keeps the post of a store checked. */
export function keepChecked({ store, site, ask, language, isInUse }: Needs): Checking {
  const set = store.setState;
  /** Counts what a check depends on besides the text. */
  let setting = 0;
  let checkedSetting = -1;
  let dictionaryTimer: ReturnType<typeof setTimeout> | undefined;
  let checking: Promise<void> | undefined;

  const leaveUnchecked = (why: string) =>
    set({ report: undefined, upToDate: false, notice: { sentence: why } });

  function check(): Promise<void> {
    checking ??= Promise.resolve().then(checkAll);
    return checking;
  }

  async function checkAll(): Promise<void> {
    for (;;) {
      const state = store.getState();
      const { text, checkedText, report } = state;
      const asked = setting;
      if (report !== undefined && text === checkedText && asked === checkedSetting) {
        set({ upToDate: true });
        break;
      }
      if (text.length > longestDraft) {
        leaveUnchecked(say(sessionTexts.tooLong, language()));
        break;
      }
      const answer = await ask('check', { ...checkRequest(state, site), speaks: language() });
      if (!answer.ok) {
        leaveUnchecked(answer.why);
        break;
      }
      if (store.getState().text === text && asked === setting) {
        checkedSetting = asked;
        const now = { report: withKnownIssues(answer.value, store.getState().report), checkedText: text };
        // What the report rests on stands beside it, but takes the place of nothing else that was said.
        const beside = answer.notice ? { sentence: answer.notice } : undefined;
        set((before) => ({
          ...now,
          upToDate: true,
          ignored: stillIgnored(before.ignored, before, now),
          notice: before.notice ?? beside,
        }));
        if (answer.value.spelling === 'loading') checkOnceMore();
      }
    }
    // In the same turn as the last look at the text, so that no change falls between the two.
    checking = undefined;
  }

  /** The words that are misspelled are shown although nothing was typed since. */
  function checkOnceMore(): void {
    clearTimeout(dictionaryTimer);
    dictionaryTimer = setTimeout(() => {
      if (isInUse()) settle({});
    }, dictionaryPause);
  }

  function settle(change: Partial<Setting>): void {
    setting += 1;
    // Without a change it is a second look for spelling: the report stands until then.
    set(Object.keys(change).length === 0 ? {} : { ...change, upToDate: false });
    void check();
  }

  return { check, settle };
}
