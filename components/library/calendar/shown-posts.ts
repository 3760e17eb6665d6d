import type { Kind, Report, Severity } from '@/lib/checks';
import type { CalendarPost } from '@/lib/examiner';
import type { CalendarState } from './calendar-state';

/** Which posts are shown, and in what order. */
export interface Shown {
  readonly kind: Kind | '';
  readonly severity: Severity | 'none' | '';
  /** A platform's id, or what the calendar calls a site we do not know. */
  readonly site: string;
  readonly sort: 'file' | 'worst' | 'date' | 'site';
}

export const allShown: Shown = { kind: '', severity: '', site: '', sort: 'file' };

/** A post with what is known of it now: its changed text counts. */
export interface ShownPost {
  /** Its place among the calendar's posts. */
  readonly at: number;
  readonly post: CalendarPost;
  readonly text: string;
  readonly isChanged: boolean;
  readonly report: Report | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The site a post is for, as a filter names it. */
export const siteOfPost = ({ platform, site }: Pick<CalendarPost, 'platform' | 'site'>): string =>
  platform ?? site;

const counted = new WeakMap<Report, Readonly<Record<Severity, number>>>();
const none = { error: 0, warning: 0, suggestion: 0 };

/** Counted once a report: a long calendar is drawn again and again while it is checked. */
function countOf(report: Report | undefined): Readonly<Record<Severity, number>> {
  if (report === undefined) return none;
  const known = counted.get(report);
  if (known !== undefined) return known;
  const counts = { ...none };
  for (const { severity } of report.issues) counts[severity] += 1;
  counted.set(report, counts);
  return counts;
}

/** Every post of a calendar with what is known of it, in the order of the file. */
export function allPosts({ posts, reports, changed }: CalendarState): readonly ShownPost[] {
  return posts.map((post, at) => {
    const { text = post.text, report = reports[at] } = changed[at] ?? {};
    return { at, post, text, isChanged: changed[at] !== undefined, report, counts: countOf(report) };
  });
}

const fits = ({ report, post }: ShownPost, { kind, severity, site }: Shown): boolean => {
  if (site !== '' && siteOfPost(post) !== site) return false;
  const ofKind = (report?.issues ?? []).filter((issue) => kind === '' || issue.kind === kind);
  if (severity === 'none') return report !== undefined && ofKind.length === 0;
  if (severity !== '') return ofKind.some((issue) => issue.severity === severity);
  return kind === '' || ofKind.length > 0;
};

const worst = ({ counts }: ShownPost): number =>
  counts.error * 1_000_000 + counts.warning * 1_000 + counts.suggestion;

/** No date comes last. */
const moment = ({ post }: ShownPost): number => post.now ?? Number.MAX_SAFE_INTEGER;

const orders: Readonly<Record<Shown['sort'], (a: ShownPost, b: ShownPost) => number>> = {
  file: (a, b) => a.at - b.at,
  worst: (a, b) => worst(b) - worst(a) || a.at - b.at,
  date: (a, b) => moment(a) - moment(b) || a.at - b.at,
  site: (a, b) => siteOfPost(a.post).localeCompare(siteOfPost(b.post)) || a.at - b.at,
};

/** The posts that fit a filter, in its order. */
export const shownPosts = (posts: readonly ShownPost[], shown: Shown): readonly ShownPost[] =>
  posts.filter((post) => fits(post, shown)).sort(orders[shown.sort]);
