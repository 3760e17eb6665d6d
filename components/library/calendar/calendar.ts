import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AgencyFacts, StyleGuide } from '@/lib/checks';
import {
  type ColumnsOf,
  createExaminer,
  type Examiner,
  type ExaminerOptions,
  guessColumns,
  largestTable,
  plannedPosts,
  readTable,
  tableFaults,
} from '@/lib/examiner';
import { decodeBytes } from '@/lib/table';
import { type CalendarState, emptyCalendar } from './calendar-state';

/** A calendar of planned posts, from the file to the result; it outlives the view that shows it. */
export interface Calendar {
  readonly store: StoreApi<CalendarState>;
  /** Takes a file or a pasted text in place of what was there. */
  load(name: string, content: Uint8Array | string, facts: Facts): void;
  /** Says what the columns hold; the posts can then be checked. */
  choose(columns: ColumnsOf, facts: Facts): void;
  /** Lets columns be chosen anew. */
  rechoose(): void;
  /** Checks all posts by a guide, from the first on. */
  check(guide: StyleGuide): Promise<void>;
  stop(): void;
  /** Keeps another text for a post, and checks it. */
  change(at: number, text: string): Promise<void>;
  /** The result was saved as a file. */
  saved(): void;
  clear(): void;
}

/** By whose clock and order of figures a calendar's dates are read. */
type Facts = Pick<AgencyFacts, 'timeZone' | 'country'>;

/** How often what was found is shown while the check runs, ms. */
const pace = 300;

/** Makes an empty calendar. */
export function createCalendar(options: ExaminerOptions = {}): Calendar {
  const store = createStore<CalendarState>(() => emptyCalendar);
  const { getState: now, setState: set } = store;
  let examiner: Examiner | undefined;
  let running = new AbortController();

  function restart(change: CalendarState): AbortController {
    running.abort();
    running = new AbortController();
    set(change, true);
    return running;
  }

  async function check(guide: StyleGuide): Promise<void> {
    const { trouble: _, ...rest } = now();
    const mine = restart({ ...rest, check: 'running', reports: [] });
    examiner?.close();
    examiner = createExaminer(guide, options);
    let drawn = performance.now();
    const outcome = await examiner.examine(rest.posts, {
      signal: mine.signal,
      onProgress: (_done, reports) => {
        if (running !== mine || performance.now() - drawn < pace) return;
        drawn = performance.now();
        set({ reports: [...reports] });
      },
    });
    if (running !== mine) return;
    if (outcome.ok) set({ check: 'done', reports: outcome.reports });
    else set({ check: 'stopped', ...(!outcome.cancelled && { trouble: { why: outcome.why } }) });
    await Promise.all(Object.entries(now().changed).map(([at, { text }]) => change(Number(at), text, true)));
  }

  async function change(at: number, text: string, again = false): Promise<void> {
    const { posts, changed } = now();
    const post = posts[at];
    if (post === undefined) return;
    const { [at]: before, ...others } = changed;
    if (text === post.text) {
      set({ changed: others, unsaved: Object.keys(others).length > 0 });
      return;
    }
    const known = again ? undefined : before?.report && { report: before.report, checked: before.checked };
    set({ changed: { ...others, [at]: { text, checked: post.text, ...known } }, unsaved: true });
    const outcome = await examiner?.examine([{ ...post, text }]);
    const report = outcome?.ok ? outcome.reports[0] : undefined;
    if (report === undefined || now().posts !== posts || now().changed[at]?.text !== text) return;
    set({ changed: { ...now().changed, [at]: { text, report, checked: text } } });
  }

  function choose(columns: ColumnsOf, facts: Facts): void {
    const { file } = now();
    if (file !== undefined) set({ columns, settled: true, posts: plannedPosts(file.table, columns, facts) });
  }

  return {
    store,
    load(name, content, facts) {
      restart(emptyCalendar);
      if (content.length > largestTable) {
        set({ trouble: { why: tableFaults.large } });
        return;
      }
      const read = readTable(typeof content === 'string' ? content : decodeBytes(content, 'windows-1252'));
      if (!read.ok) {
        set({ trouble: read });
        return;
      }
      const { columns, sure } = guessColumns(read.table);
      set({ file: { name, table: read.table }, columns });
      if (sure) choose(columns, facts);
    },
    choose,
    rechoose: () => {
      restart({ ...now(), settled: false, check: 'waiting', reports: [], posts: [], changed: {} });
    },
    check,
    stop: () => running.abort(),
    change,
    saved: () => set({ unsaved: false }),
    clear: () => {
      restart(emptyCalendar);
      examiner?.close();
      examiner = undefined;
    },
  };
}
