import type { InterfaceLanguage, Report, StyleGuide, Texts } from '@/lib/checks';
import { failures } from './failures';
import type { Answer, Line, OpenLine } from './line';
import { openLine } from './open-line';
import type { PlannedPost } from './planned-post';

export interface ExamineOptions {
  /** Called as reports come in, with as many as came; the reports so far stand in the order of the posts. */
  readonly onProgress?: (done: number, reports: readonly Report[]) => void;
  /** Stops the run at once; what comes after is dropped. */
  readonly signal?: AbortSignal;
}

/** A report for each post, in their order; or why there is none. */
export type ExamineOutcome =
  | { readonly ok: true; readonly reports: readonly Report[] }
  | { readonly ok: false; readonly cancelled: boolean; readonly why: Texts };

/** Checks posts by one style guide, away from the page. */
export interface Examiner {
  examine(posts: readonly PlannedPost[], options?: ExamineOptions): Promise<ExamineOutcome>;
  /** Ends its thread; runs under way are cancelled. */
  close(): void;
}

export interface ExaminerOptions {
  /** What the issues are told in; English when left out. */
  readonly speaks?: InterfaceLanguage;
  /** The folder of the dictionaries, with a slash at its end; left out, spelling is not checked. */
  readonly dictionaries?: string;
  readonly open?: OpenLine;
}

interface Run {
  readonly hear: (answer: Answer) => void;
  readonly end: (outcome: ExamineOutcome) => void;
}

const failed = (reason: keyof typeof failures): ExamineOutcome => ({
  ok: false,
  cancelled: reason === 'cancelled',
  why: failures[reason],
});

/** Makes what examines posts by a style guide; its thread starts with the first run, and again after it broke. */
export function createExaminer(guide: StyleGuide, options: ExaminerOptions = {}): Examiner {
  const { speaks = 'en', dictionaries, open = openLine } = options;
  const runs = new Map<number, Run>();
  let line: Line | undefined;
  let last = 0;

  function endAll(reason: keyof typeof failures): void {
    line?.close();
    line = undefined;
    for (const { end } of [...runs.values()]) end(failed(reason));
  }

  function lineNow(): Line {
    if (line !== undefined) return line;
    line = open({ hear: (answer) => runs.get(answer.run)?.hear(answer), broke: () => endAll('broke') });
    line.order({ what: 'prepare', guide, speaks, ...(dictionaries !== undefined && { dictionaries }) });
    return line;
  }

  function start(
    posts: readonly PlannedPost[],
    { onProgress, signal }: ExamineOptions,
  ): Promise<ExamineOutcome> {
    return new Promise((resolve) => {
      last += 1;
      const run = last;
      const reports: Report[] = [];
      const cancel = () => {
        line?.order({ what: 'stop', run });
        end(failed('cancelled'));
      };
      const end = (outcome: ExamineOutcome) => {
        runs.delete(run);
        signal?.removeEventListener('abort', cancel);
        resolve(outcome);
      };
      const hear = (answer: Answer) => {
        reports.push(...answer.reports);
        onProgress?.(reports.length, reports);
        if (reports.length === posts.length) end({ ok: true, reports });
      };
      runs.set(run, { hear, end });
      signal?.addEventListener('abort', cancel);
      lineNow().order({ what: 'examine', run, posts });
    });
  }

  return {
    examine: async (posts, given = {}) => {
      if (given.signal?.aborted) return failed('cancelled');
      return posts.length === 0 ? { ok: true, reports: [] } : start(posts, given);
    },
    close: () => endAll('cancelled'),
  };
}
