import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { CalendarState } from './calendar-state';
import type { ShownPost } from './shown-posts';
import { texts } from './texts';

interface Given {
  readonly state: CalendarState;
  readonly posts: readonly ShownPost[];
  readonly onStop: () => void;
}

/** How far the check is and what it found, with a button to stop it. */
export function CheckProgress({ state, posts, onStop }: Given) {
  const say = useSay();
  const { check, reports, file } = state;
  const [done, all] = [reports.length, posts.length];
  const counts = { errors: 0, warnings: 0, suggestions: 0 };
  for (const { counts: found } of posts) {
    counts.errors += found.error;
    counts.warnings += found.warning;
    counts.suggestions += found.suggestion;
  }
  const summary = say(texts.summary, {
    count: all,
    name: file?.name ?? '',
    ...counts,
  });
  return (
    <div className="calendar-progress">
      <p>{summary}</p>
      {check === 'running' && (
        <div className="calendar-running">
          <progress value={done} max={all} aria-label={say(texts.checking)} />
          <span>{say(texts.progress, { done, all })}</span>
          <Button onClick={onStop}>{say(texts.stop)}</Button>
        </div>
      )}
      {/* Told at the start and at the end: every step of the way would be noise. */}
      <p role="status" className={check === 'stopped' ? 'calendar-stopped' : 'unseen'}>
        {check === 'running' && say(texts.checking)}
        {check === 'stopped' && say(texts.stopped, { done, all })}
        {check === 'done' && summary}
      </p>
    </div>
  );
}
