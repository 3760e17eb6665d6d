import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { AskTemplates } from './ask';
import { LibraryNotice } from './LibraryNotice';
import { SearchField } from './SearchField';
import { TemplateList } from './TemplateList';
import type { TemplateMemory } from './template-memory';
import { texts } from './texts';
import { useAnswer } from './use-answer';

/** The search field and what it finds; arrow keys go from one to the other and through the list. */
export function TemplateSearch({
  ask,
  memory,
  focusOn,
  onChoose,
}: {
  readonly ask: AskTemplates;
  readonly memory: TemplateMemory;
  /** The id of the template that gets the focus when the list comes back. */
  readonly focusOn: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const say = useSay();
  const listId = useId();
  const whole = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(memory.query);
  const [returnTo, setReturnTo] = useState(focusOn);
  const answer = useAnswer(ask.findTemplates, query);
  const found = answer?.ok ? answer.value : undefined;

  const search = (words: string) => {
    memory.query = words;
    setReturnTo(null);
    setQuery(words);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(whole.current?.querySelectorAll<HTMLElement>('input, .template') ?? [])];
    const target = event.target as HTMLElement;
    const at = stops.indexOf(target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && at === 0) {
      const first = found?.[0];
      if (first && query.trim()) onChoose(first.id);
      return;
    }
    const next = nextStop(event.key, at, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only add to what Tab and Enter do
    <div ref={whole} onKeyDown={onKeyDown}>
      <SearchField value={query} onChange={search} listId={found && listId} />
      <LibraryNotice notice={answer?.notice} ask={ask} />
      {answer && !answer.ok && <Notice tone="error">{answer.why}</Notice>}
      <p className="unseen" role="status">
        {found && query.trim() !== '' && found.length > 0 ? say(texts.found, { count: found.length }) : ''}
      </p>
      {found && (
        <TemplateList
          key={query}
          id={listId}
          found={found}
          grouped={query.trim() === ''}
          focusOn={returnTo}
          onChoose={onChoose}
        />
      )}
      {!answer && <p className="templates-empty">{say(texts.looking)}</p>}
    </div>
  );
}

function nextStop(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  // In the search field Home and End move the caret.
  if (at === 0) return undefined;
  if (key === 'Home') return 1;
  return key === 'End' ? count - 1 : undefined;
}
