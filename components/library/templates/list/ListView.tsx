import { useRef, useState } from 'react';
import { Trouble } from '@/components/library/Trouble';
import { useDesk } from '@/components/library/use-desk';
import { useStand } from '@/components/library/use-stand';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { dayOf } from '@/lib/library/calendar-day';
import type { Asked } from './asked';
import { everything } from './asked';
import { BulkBar } from './BulkBar';
import { EmptyList } from './EmptyList';
import { Lines } from './Lines';
import { ListTools } from './ListTools';
import { listTexts } from './list-texts';

import { useBulk } from './use-bulk';
import { useFirstLines, useKeepFirst } from './use-first-lines';
import { useFound } from './use-found';
import { useKeys } from './use-keys';

interface Given {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  /** What brings back a template that was removed in its editor. */
  readonly removed: readonly string[] | undefined;
  /** The line a person comes back from. */
  readonly focusOn: string | undefined;
  readonly onOpen: (id: string, line: string) => void;
  readonly onNew: () => void;
}

/** All templates: found, filtered, sorted, opened, and changed many at once. */
export function ListView({ asked, onAsk, removed, focusOn, onOpen, onNew }: Given) {
  const say = useSay();
  const desk = useDesk();
  const stand = useStand() ?? 'alone';
  const [today] = useState(() => dayOf(Date.now()));
  const first = useFirstLines(today);
  const { value: all, problem } = useWatched(first.isShown ? 'templates' : 'first lines', async () =>
    first.isShown ? desk.list() : undefined,
  );
  const { lines: found, languages, total } = useFound(all, asked, today);
  const isWhole = asked === everything;
  useKeepFirst(all && isWhole ? found : undefined);
  // Until all are read, only what was not looked for can be shown.
  const lines = all === undefined && isWhole ? first.lines : found;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const bulk = useBulk(lines, chosen, () => setChosen(new Set()), removed);
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useKeys({
    '/': () => {
      search.current?.focus();
      search.current?.select();
    },
    n: onNew,
  });
  const count = lines.length;
  const isEmpty = all ? all.length === 0 : first.lines.length === 0;
  const said =
    count === total
      ? say(listTexts.counted, { count })
      : say(listTexts.countedOf, { shown: count, count: total });
  return (
    <div ref={page} className="template-list-view">
      <header className="view-head">
        <h1>{say(listTexts.title)}</h1>
        <Button look="primary" aria-keyshortcuts="n" onClick={onNew}>
          {say(listTexts.add)}
        </Button>
      </header>
      <Trouble problem={problem} />
      {bulk.notice}
      {isEmpty && all === undefined && problem === undefined && (
        <p className="soft">{say(listTexts.reading)}</p>
      )}
      {all?.length === 0 && <EmptyList onNew={onNew} />}
      {!isEmpty && (
        <>
          <ListTools
            asked={asked}
            languages={languages}
            searchRef={search}
            onAsk={onAsk}
            onDown={() => page.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()}
          />
          <div className="list-state">
            <p role="status">{all ? said : say(listTexts.reading)}</p>
            {all && count !== total && (
              <Button look="plain" onClick={() => onAsk(everything)}>
                {say(listTexts.clear)}
              </Button>
            )}
          </div>
          {chosen.size > 0 && <BulkBar count={chosen.size} actions={bulk.actions} />}
          {all && count === 0 && <p className="soft">{say(listTexts.nothing)}</p>}
          {count > 0 && (
            <Lines
              label={say(listTexts.title)}
              lines={lines}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={({ key, versions: [first] }) => first && onOpen(first.id, key)}
              today={today}
              stand={stand}
              focusOn={focusOn}
            />
          )}
          <p className="soft keys">{say(listTexts.keys)}</p>
        </>
      )}
    </div>
  );
}
