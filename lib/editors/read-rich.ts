import type { Span } from '@/lib/checks/span';
import type { Snapshot } from './editor';
import type { Looks } from './looks';
import { oneALine } from './one-a-line';
import { readLines } from './read-lines';
import { selectedRange } from './selection';
import { createTextMap } from './text-map';

/** The snapshot of an editable element, read as its engine's looks say. */
export function readRich(box: HTMLElement, looks: Looks): Snapshot {
  const map = createTextMap(box, readLines(box, looks));
  return {
    text: map.text,
    kept: map.kept,
    range: map.range,
    rects: (at) => oneALine(map.ranges(at).flatMap((range) => [...range.getClientRects()])),
    caret: () => {
      const selected = selectedRange(box);
      const start = selected && map.offset(selected.startContainer, selected.startOffset);
      const end = selected && map.offset(selected.endContainer, selected.endOffset);
      return start === undefined || end === undefined ? undefined : ([start, end] satisfies Span);
    },
    offsetAt: (x, y) => {
      const root = box.getRootNode();
      const shadowRoots = root instanceof ShadowRoot ? [root] : [];
      const place = box.ownerDocument.caretPositionFromPoint(x, y, { shadowRoots });
      return place === null ? undefined : map.offset(place.offsetNode, place.offset);
    },
  };
}
