import type { StoreApi } from 'zustand/vanilla';
import { applyFix } from '@/lib/checks/fix';
import type { Issue, IssueFix } from '@/lib/checks/report';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { CountedIssue } from './count-issues';
import type { Writing } from './keep-writing';
import { sameIssue } from './same-issue';
import type { FixedTogether, Session, SessionState } from './session-state';
import { sessionTexts } from './session-texts';
import type { Shown } from './show-at-rest';

interface Needs {
  readonly store: StoreApi<SessionState>;
  /** The state as it is shown, which may be of a text a moment ago. */
  readonly shown: Pick<Shown, 'getState'>;
  /** Checks until the report is of the text as it is. */
  readonly check: () => Promise<void>;
  readonly write: Writing['write'];
  /** Asked at each sentence. */
  readonly language: () => InterfaceLanguage;
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

/** Makes what mends issues: one, or several at one press that can be taken back at another. One press after the other. */
export function keepFixing({
  store,
  shown,
  check,
  write,
  language,
  count,
}: Needs): Pick<Session, 'apply' | 'applyAll' | 'undoAll'> {
  let turn: Promise<unknown> = Promise.resolve();
  /** The issues that are being mended, by key: a press too many does nothing. */
  const pressed = new Map<string, Promise<boolean>>();

  /** The text an issue is of: what is pressed may have been drawn before the last report came. */
  function textOf(issue: Issue | undefined): string {
    const [now, then] = [store.getState(), shown.getState()];
    const isShown = issue !== undefined && then.report?.issues.includes(issue) === true;
    return (isShown ? then : now).checkedText;
  }

  /** What is pressed while something is still being written waits until that is done. */
  function inTurn<Value>(does: () => Promise<Value>): Promise<Value> {
    const done = turn.then(does);
    turn = done.catch(() => {});
    return done;
  }

  /** @param before the text the issue is of */
  async function fixOne(issue: Issue, { text }: IssueFix, before: string): Promise<boolean> {
    // Right after a keystroke the offsets are of the text before it: those of the next report count.
    await check();
    const now = store.getState();
    const { report, checkedText } = now;
    const fix = sameIssue(issue, before, now)?.fixes.find((one) => one.text === text);
    if (fix === undefined) {
      // Without a report the notice says already why there is none.
      if (report !== undefined) store.setState({ notice: { sentence: say(sessionTexts.stale, language()) } });
      return false;
    }
    const isDone = (await write(fix.at, fix.text, checkedText)) === 'done';
    if (isDone) count?.([{ what: 'fixed', id: issue.rule }]);
    return isDone;
  }

  async function fixAll(issues: readonly Issue[], before: string): Promise<number> {
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
  }

  async function takeBack(): Promise<void> {
    const { fixedTogether } = store.getState();
    if (fixedTogether === undefined) return;
    let { text } = fixedTogether;
    for (const change of fixedTogether.back) {
      if ((await write(change.at, change.text, text)) !== 'done') break;
      text = applyFix(text, change);
    }
    store.setState({ fixedTogether: undefined });
  }

  return {
    apply(issue, fix) {
      const before = textOf(issue);
      const known = pressed.get(issue.key);
      if (known !== undefined) return known;
      const done = inTurn(() => fixOne(issue, fix, before)).finally(() => pressed.delete(issue.key));
      pressed.set(issue.key, done);
      return done;
    },
    applyAll(issues) {
      const before = textOf(issues[0]);
      return inTurn(() => fixAll(issues, before));
    },
    undoAll: () => inTurn(takeBack),
  };
}
