import type { Parameters, Report, Texts } from '@/lib/checks';
import type { CalendarPost, ColumnsOf, PostTable } from '@/lib/examiner';

/** A sentence for the person, with what fills it. */
export interface Trouble {
  readonly why: Texts;
  readonly parameters?: Parameters;
}

/** What a post was changed to here; its report is that of `checked`, the text as it was when it was last checked. */
export interface ChangedPost {
  readonly text: string;
  readonly checked: string;
  readonly report?: Report;
}

/** A calendar of posts as it was taken in, and what the check found so far. */
export interface CalendarState {
  readonly file?: { readonly name: string; readonly table: PostTable };
  readonly columns: ColumnsOf;
  /** What the columns hold is known, so the posts can be checked. */
  readonly settled: boolean;
  readonly posts: readonly CalendarPost[];
  /** Those of the first posts, in their order. */
  readonly reports: readonly Report[];
  /** 'stopped' where some posts were not checked. */
  readonly check: 'waiting' | 'running' | 'done' | 'stopped';
  readonly trouble?: Trouble;
  /** By their place among the posts. */
  readonly changed: Readonly<Record<number, ChangedPost>>;
  /** Changes were made since the result was last saved as a file. */
  readonly unsaved: boolean;
}

export const emptyCalendar: CalendarState = {
  columns: {},
  settled: false,
  posts: [],
  reports: [],
  check: 'waiting',
  changed: {},
  unsaved: false,
};
