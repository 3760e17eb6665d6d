import { overlaps, type Span } from '@/lib/checks/span';
import { movedCaret } from './caret';
import { cutsMention } from './cuts-mention';
import type { Change, Snapshot, Written } from './editor';
import { hasFocus } from './has-focus';
import { hearsTyping } from './hears-typing';
import { isWritable } from './is-writable';
import { textBecomes } from './text-becomes';

/** What a text comes next to. */
export interface Where {
  /** What the editor holds as one thing ends where the text begins. */
  readonly afterKept: boolean;
}

/** What differs from engine to engine in a write. */
export interface Way {
  read(box: HTMLElement): Snapshot;
  /** Selects a stretch and waits until the editor has heard of it. */
  select(box: HTMLElement, at: Span): Promise<void>;
  /** Puts text (never empty) in place of what is selected; gives whether the editor took it. */
  put(box: HTMLElement, text: string, where: Where): boolean;
  /** Removes what is selected. */
  erase(box: HTMLElement): boolean;
  /** Has the editor take back its last step. */
  undo(box: HTMLElement): void;
  /** What becomes of a text that the box cannot hold as it is. */
  fit?(box: HTMLElement, text: string): string;
}

/** Replaces a stretch of a box's text in its engine's way, and proves by reading that it came true. */
export async function replace(way: Way, box: HTMLElement, change: Change): Promise<Written> {
  const { expected, at, caret: remembered } = change;
  const lines = change.text.replaceAll(/\r\n?/g, '\n');
  const text = way.fit?.(box, lines) ?? lines;
  const now = () => (box.isConnected ? way.read(box).text : undefined);
  if (!box.isConnected) return { outcome: 'gone', before: expected };
  if (!isWritable(box)) return { outcome: 'locked' };
  const before = way.read(box);
  if (before.text !== expected || !isWithin(at, expected)) return { outcome: 'stale' };
  if (before.kept.some((stretch) => overlaps(stretch, at)) || cutsMention(expected, at)) {
    return { outcome: 'kept' };
  }
  const predicted = expected.slice(0, at[0]) + text + expected.slice(at[1]);
  if (predicted === expected) return { outcome: 'done', text: expected };

  // Without the focus a box's selection says nothing of where the person left it.
  const focused = hasFocus(box);
  const caret = focused ? before.caret() : (remembered ?? before.caret());
  if (!focused) box.focus({ preventScroll: true });
  await way.select(box, at);
  // Some editors put their own old selection back as they get the focus.
  if (now() === expected && !covers(way.read(box).caret(), at)) await way.select(box, at);
  // Waiting gave the page and the person a turn: what is written about must still be what stands there.
  if (now() === undefined) return { outcome: 'gone', before: expected };
  if (now() !== expected || !covers(way.read(box).caret(), at)) return { outcome: 'stale' };
  const afterKept = before.kept.some(([, end]) => end === at[0]);
  if (text === '') way.erase(box);
  else way.put(box, text, { afterKept });
  const typedSince = hearsTyping(box);
  // Whatever the editor answered: one that says it did nothing may do it a little later.
  await textBecomes(box, now, predicted);
  const typed = typedSince();

  const after = now();
  if (after === undefined) return { outcome: 'gone', before: expected };
  if (after === predicted) {
    const end = at[0] + text.length;
    // Whoever has moved the caret meanwhile wants it there.
    if (!typed || covers(way.read(box).caret(), [end, end])) {
      await way.select(box, movedCaret(caret, at, text.length));
    }
    return { outcome: 'done', text: predicted };
  }
  if (after === expected) {
    if (caret !== undefined) await way.select(box, caret);
    return { outcome: 'refused' };
  }
  // An undo now would take back what the person typed, and leave our change standing.
  if (typed) return { outcome: 'damaged', before: expected };
  way.undo(box);
  await textBecomes(box, now, expected);
  return now() === expected ? { outcome: 'refused' } : { outcome: 'damaged', before: expected };
}

const covers = (selected: Span | undefined, at: Span) => selected?.[0] === at[0] && selected[1] === at[1];

const isWithin = ([start, end]: Span, text: string) => start >= 0 && start <= end && end <= text.length;
