import { overlaps, type Span } from '@/lib/checks/span';
import { movedCaret } from './caret';
import { backspace, paste, undo } from './editing-events';
import type { Change, Snapshot, Written } from './editor';
import { hearsTyping } from './hears-typing';
import { select } from './selection';
import { textBecomes } from './text-becomes';

/** Replaces a stretch of a rich editor's text by a synthetic paste (or Backspace), and proves by reading that it came true. */
export async function replaceByPaste(
  read: (box: HTMLElement) => Snapshot,
  box: HTMLElement,
  { expected, at, text, caret: remembered }: Change,
): Promise<Written> {
  const now = () => (box.isConnected ? read(box).text : undefined);
  if (!box.isConnected) return { outcome: 'gone', before: expected };
  const before = read(box);
  const range = before.range(at);
  if (before.text !== expected || !(range instanceof Range)) return { outcome: 'stale' };
  if (before.kept.some((stretch) => overlaps(stretch, at))) return { outcome: 'kept' };
  const predicted = expected.slice(0, at[0]) + text + expected.slice(at[1]);
  if (predicted === expected) return { outcome: 'done', text: expected };

  // Without the focus a box's selection says nothing of where the person left it.
  const focused = box.ownerDocument.activeElement === box;
  const caret = focused ? before.caret() : (remembered ?? before.caret());
  if (!focused) box.focus({ preventScroll: true });
  await select(range);
  // Waiting gave the page and the person a turn: what is written about must still be what stands there.
  if (now() === undefined) return { outcome: 'gone', before: expected };
  if (now() !== expected || !covers(read(box).caret(), at)) return { outcome: 'stale' };
  const taken = text === '' ? backspace(box) : paste(box, text);
  const typedSince = hearsTyping(box);
  if (taken) await textBecomes(box, now, predicted);
  const typed = typedSince();

  const after = now();
  if (after === undefined) return { outcome: 'gone', before: expected };
  if (after === predicted) {
    await putCaret(read(box), movedCaret(caret, at, text.length));
    return { outcome: 'done', text: predicted };
  }
  if (after === expected) {
    await putCaret(read(box), caret);
    return { outcome: 'refused' };
  }
  // An undo now would take back what the person typed, and leave our change standing.
  if (typed) return { outcome: 'damaged', before: expected };
  undo(box);
  await textBecomes(box, now, expected);
  return now() === expected ? { outcome: 'refused' } : { outcome: 'damaged', before: expected };
}

const covers = (selected: Span | undefined, at: Span) => selected?.[0] === at[0] && selected[1] === at[1];

async function putCaret(snapshot: Snapshot, caret: Span | undefined): Promise<void> {
  const range = caret && snapshot.range(caret);
  if (range instanceof Range) await select(range);
}
