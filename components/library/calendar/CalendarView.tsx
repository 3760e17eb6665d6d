import { useEffect } from 'react';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { toStyleGuide } from '@/lib/library';
import { CalendarPostView } from './CalendarPostView';
import { CalendarResult } from './CalendarResult';
import { ChooseColumns } from './ChooseColumns';
import { TakeFile } from './TakeFile';
import { texts } from './texts';
import { useCalendar } from './use-calendar';

/** The content calendar: a file of planned posts, checked all at once. */
export function CalendarView({ rest }: { readonly rest: readonly string[] }) {
  const say = useSay();
  const { calendar, state, guide } = useCalendar();
  const { file, settled, check, trouble, unsaved } = state;
  useEffect(() => {
    if (settled && check === 'waiting' && guide !== undefined) void calendar.check(toStyleGuide(guide));
  }, [settled, check, guide, calendar]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);
  if (guide === undefined) return null;
  const at = Number(rest[0]) - 1;
  if (rest[0] !== undefined) return <CalendarPostView calendar={calendar} state={state} at={at} />;
  return (
    <div className="calendar">
      <h1>{say(texts.title)}</h1>
      {trouble && <Notice tone="error">{say(trouble.why, trouble.parameters)}</Notice>}
      {file === undefined && (
        <TakeFile onTake={(name, content) => calendar.load(name, content, guide.agency)} />
      )}
      {file && !settled && (
        <ChooseColumns
          table={file.table}
          columns={state.columns}
          onChoose={(columns) => calendar.choose(columns, guide.agency)}
          onClear={calendar.clear}
        />
      )}
      {file && settled && (
        <CalendarResult
          calendar={calendar}
          state={state}
          onAgain={() => void calendar.check(toStyleGuide(guide))}
        />
      )}
    </div>
  );
}
