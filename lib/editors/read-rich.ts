import type { Span } from '@/lib/checks/span';
import type { Snapshot } from './editor';
import { selectedRange } from './selection';
import { createTextMap, type Line } from './text-map';

/** The snapshot of a rich editor's box, from its lines as its engine draws them. */
export function readRich(
  box: HTMLElement,
  lines: readonly Line[],
  keptNodes: readonly Element[] = [],
): Snapshot {
  const map = createTextMap(lines);
  const span = ({
    startContainer,
    startOffset,
    endContainer,
    endOffset,
  }: AbstractRange): Span | undefined => {
    const start = map.offset(startContainer, startOffset);
    const end = map.offset(endContainer, endOffset);
    return start === undefined || end === undefined ? undefined : [start, end];
  };
  const around = (element: Element): readonly Span[] => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const at = span(range);
    return at !== undefined && at[1] > at[0] ? [at] : [];
  };
  return {
    text: map.text,
    kept: keptNodes.flatMap(around),
    range: map.range,
    rects: (at) => [...(map.range(at)?.getClientRects() ?? [])],
    caret: () => {
      const selected = selectedRange(box);
      return selected && span(selected);
    },
    offsetAt: (x, y) => {
      const root = box.getRootNode();
      const place = box.ownerDocument.caretPositionFromPoint(
        x,
        y,
        root instanceof ShadowRoot ? { shadowRoots: [root] } : {},
      );
      if (place === null || !box.contains(place.offsetNode)) return undefined;
      return map.offset(place.offsetNode, place.offset);
    },
  };
}
