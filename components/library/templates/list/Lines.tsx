import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Stand } from '@/lib/library';
import { LineRow } from './LineRow';
import type { Line } from './lines-of';
import { nextRow } from './next-row';
import { useShownRows } from './use-shown-rows';

interface Given {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Keys of the chosen lines. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (line: Line) => void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly stand: Stand;
  /** The line to begin at, with the focus on it: where a person comes back from. */
  readonly focusOn?: string | undefined;
}

/**
 * A long list of templates as a grid with one tab stop: arrows move, Space chooses, Shift extends, Ctrl+A chooses all,
 * Enter opens. Only the rows in sight are drawn, and the one with the focus.
 */
export function Lines({ label, lines, chosen, onChoose, onOpen, today, stand, focusOn }: Given) {
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(focusOn);
  const anchor = useRef(0);
  const wantsFocus = useRef(focusOn !== undefined);
  const { from, to, rowHeight } = useShownRows(grid, lines.length);
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === current),
  );

  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = grid.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 1}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus();
  });

  const goTo = (row: number) => {
    wantsFocus.current = true;
    setCurrent(lines[row]?.key);
  };
  const toggle = (row: number, extend: boolean) => {
    const next = new Set(chosen);
    const [low, high] = extend ? [Math.min(anchor.current, row), Math.max(anchor.current, row)] : [row, row];
    const adds = extend || !chosen.has(lines[row]?.key ?? '');
    for (const { key } of lines.slice(low, high + 1)) adds ? next.add(key) : next.delete(key);
    if (!extend) anchor.current = row;
    onChoose(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const line = lines[at];
    const next = nextRow(event.key, at, lines.length, Math.floor(window.innerHeight / rowHeight) - 2);
    if (next !== undefined) {
      goTo(next);
      if (event.shiftKey) toggle(next, true);
    } else if (event.key === ' ') toggle(at, event.shiftKey);
    else if (event.key === 'Enter' && line) onOpen(line);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onChoose(new Set(lines.map(({ key }) => key)));
    else if (event.key === 'Escape' && chosen.size > 0) onChoose(new Set());
    else return;
    event.preventDefault();
  };

  const drawn = lines.slice(from, to).map((line, place) => ({ line, row: from + place }));
  const focused = lines[at];
  if (focused && at < from) drawn.unshift({ line: focused, row: at });
  if (focused && at >= to) drawn.push({ line: focused, row: at });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are out of sight
    <div
      ref={grid}
      role="grid"
      className="template-lines"
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={lines.length}
      style={{ blockSize: lines.length * rowHeight }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ line, row }) => (
        <LineRow
          key={line.key}
          line={line}
          row={row}
          top={row * rowHeight}
          isCurrent={row === at}
          isChosen={chosen.has(line.key)}
          today={today}
          stand={stand}
          onFocus={() => setCurrent(line.key)}
          onToggle={(extend) => toggle(row, extend)}
          onOpen={() => onOpen(line)}
        />
      ))}
    </div>
  );
}
