import { useEffect, useRef, useState } from 'react';
import { IssueCards } from '@/components/library/marked/IssueCards';
import { MarkedEditor } from '@/components/library/marked/MarkedEditor';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { applyFix, type IssueFix } from '@/lib/checks';
import type { Calendar } from './calendar';
import type { CalendarState } from './calendar-state';
import { siteName } from './PostFilters';
import { allPosts, shownPosts, siteOfPost } from './shown-posts';
import { texts } from './texts';
import { shownLast } from './use-shown';

interface Given {
  readonly calendar: Calendar;
  readonly state: CalendarState;
  readonly at: number;
}

/** One post of a calendar: its text to work on, its issues marked in it, each mended with one press. */
export function CalendarPostView({ calendar, state, at }: Given) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pointed, point] = useState<string>();
  const [done, setDone] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another post, and one starts at its top
  useEffect(() => {
    heading.current?.focus();
    setDone('');
  }, [at]);
  const post = state.posts[at];
  if (post === undefined)
    return (
      <>
        <p role="status">{say(texts.gone)}</p>
        <a href={addressOf('calendar')}>{say(texts.back)}</a>
      </>
    );
  const changed = state.changed[at];
  const text = changed?.text ?? post.text;
  const report = changed ? changed.report : state.reports[at];
  const checked = changed?.checked ?? post.text;
  const issues = report?.issues ?? [];
  const isFresh = report !== undefined && checked === text;
  const fix = (chosen: IssueFix) => {
    if (!isFresh) return;
    void calendar.change(at, applyFix(text, chosen));
    setDone(say(texts.fixed, { label: chosen.label }));
    heading.current?.focus();
  };
  const site = siteOfPost(post);
  const limit = report?.length?.limit;
  return (
    <article className="calendar-post">
      <Ways calendar={calendar} state={state} at={at} />
      <h1 ref={heading} tabIndex={-1}>
        {say(texts.postTitle, { row: post.row + 2 })}
      </h1>
      <p className="calendar-note">{[post.date, siteName(site)].filter((part) => part !== '').join(' · ')}</p>
      <div className="calendar-desk">
        <div>
          <MarkedEditor
            label={say(texts.text)}
            lang={report?.language}
            text={text}
            issues={issues}
            checked={checked}
            pointed={pointed}
            onChange={(next) => void calendar.change(at, next)}
          />
          <p className="calendar-note">
            {limit !== undefined && isFresh
              ? `${say(texts.length, { count: report.length?.count ?? 0, limit, site: siteName(site) })} · `
              : ''}
            {say(texts.textHelp)}
          </p>
          {changed && <Button onClick={() => void calendar.change(at, post.text)}>{say(texts.undo)}</Button>}
        </div>
        <section>
          <h2>{say(texts.issues)}</h2>
          <p role="status" className="calendar-note">
            {done} {report === undefined && say(texts.checking)}
            {report !== undefined &&
              issues.length === 0 &&
              say(texts.foundNothing, { count: report.rulesRun })}
          </p>
          <IssueCards issues={issues} onPoint={point} onFix={fix} />
        </section>
      </div>
    </article>
  );
}

/** Back to the list, and on to the posts before and after in it. */
function Ways({ calendar, state, at }: Given) {
  const say = useSay();
  const listed = shownPosts(allPosts(state), shownLast(calendar)).map((one) => one.at);
  const place = listed.indexOf(at);
  const [before, after] = place < 0 ? [] : [listed[place - 1], listed[place + 1]];
  const to = (other: number) => addressOf('calendar', String(other + 1));
  return (
    <nav className="calendar-ways" aria-label={say(texts.table)}>
      <a href={addressOf('calendar')}>{say(texts.back)}</a>
      {before !== undefined && <a href={to(before)}>{say(texts.previous)}</a>}
      {after !== undefined && <a href={to(after)}>{say(texts.next)}</a>}
    </nav>
  );
}
