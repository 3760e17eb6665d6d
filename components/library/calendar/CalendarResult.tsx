import { useContext, useMemo, useState } from 'react';
import { saveFile } from '@/components/library/save-file';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { CheckProgress } from './CheckProgress';
import type { Calendar } from './calendar';
import type { CalendarState } from './calendar-state';
import { OtherFile } from './OtherFile';
import { PostFilters } from './PostFilters';
import { PostTable } from './PostTable';
import { resultCsv } from './result-csv';
import { allPosts, shownPosts } from './shown-posts';
import { texts } from './texts';
import { useShown } from './use-shown';

interface Given {
  readonly calendar: Calendar;
  readonly state: CalendarState;
  readonly onAgain: () => void;
}

/** What was found in a calendar: how far the check is, the counts, and the posts, filtered and in order. */
export function CalendarResult({ calendar, state, onAgain }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [shown, show] = useShown(calendar);
  const [saved, setSaved] = useState(false);
  const posts = useMemo(() => allPosts(state), [state]);
  const listed = useMemo(() => shownPosts(posts, shown), [posts, shown]);
  const { file, check } = state;
  const skipped = (file?.table.rows.length ?? 0) - state.posts.length;
  const save = () => {
    const name = (file?.name ?? '').replace(/\.\w+$/, '');
    saveFile(`${name} - Plainpost.csv`, resultCsv(state, language), 'text/csv;charset=utf-8');
    calendar.saved();
    setSaved(true);
  };
  return (
    <>
      <CheckProgress state={state} posts={posts} onStop={calendar.stop} />
      {skipped > 0 && <p className="calendar-note">{say(texts.skipped, { count: skipped })}</p>}
      <div className="calendar-actions">
        <Button look="primary" onClick={save}>
          {say(texts.save)}
        </Button>
        {check !== 'running' && <Button onClick={onAgain}>{say(texts.again)}</Button>}
        {Object.keys(state.changed).length === 0 && (
          <Button look="plain" onClick={calendar.rechoose}>
            {say(texts.chooseColumns)}
          </Button>
        )}
        <OtherFile asks={state.unsaved} onOther={calendar.clear} />
        <span role="status">{saved ? say(texts.saved) : ''}</span>
      </div>
      <PostFilters posts={posts} shown={shown} onShow={show} />
      <PostTable posts={listed} shown={shown} />
    </>
  );
}
