import type { Span } from '@/lib/checks/span';
import type { Line, PlacedLine } from './line';
import { offsetOf } from './offset-of';
import { inside, isBetween, type Place, placeIn, rangeOf } from './places';

/** The way from offsets in a text to places in the page, and back; lines are joined by `\n`. */
export interface TextMap {
  readonly text: string;
  readonly kept: readonly Span[];
  /**
   * The DOM range of a span, or undefined when the span lies outside the text or its nodes have left the page.
   * @param known given back where it stands there already
   */
  range(at: Span, known?: AbstractRange): AbstractRange | undefined;
  /** One range for each text node that a span has a part of. */
  ranges(at: Span): readonly Range[];
  /** The offset of a place in the page, or undefined when it does not lie in the box. */
  offset(node: Node, offset: number): number | undefined;
}

/** Maps the lines of a compose box; read per line, since `innerText` is not what an editor holds. */
export function createTextMap(box: Element, lines: readonly Line[]): TextMap {
  let text = '';
  const placed = lines.map((line, index): PlacedLine => {
    if (index > 0) text += '\n';
    const start = text.length;
    const runs = line.runs.map((run) => {
      const from = text.length;
      text += run.shown;
      return { ...run, start: from, end: text.length };
    });
    return { ...line, runs, start, end: text.length };
  });
  const lineAt = (offset: number) => placed.find(({ start, end }) => offset >= start && offset <= end);
  const place = (offset: number, side: 'start' | 'end' | 'caret'): Place | undefined => {
    const line = lineAt(offset);
    const found = line && placeIn(line, offset, side);
    return found?.node.isConnected ? found : undefined;
  };
  return {
    text,
    kept: placed.flatMap(keptIn),
    range([start, end], known) {
      if (start > end) return undefined;
      const from = place(start, start === end ? 'caret' : 'start');
      const to = start === end ? from : place(end, 'end');
      if (from === undefined || to === undefined) return undefined;
      return known !== undefined && isBetween(known, from, to) ? known : rangeOf(from, to);
    },
    ranges: ([start, end]) =>
      placed
        .flatMap(({ runs }) => runs)
        .filter(
          (run) => run.node instanceof Text && run.node.isConnected && run.start < end && start < run.end,
        )
        .map((run) => rangeOf(inside(run, Math.max(start, run.start)), inside(run, Math.min(end, run.end)))),
    offset: (node, offset) => (box.contains(node) ? offsetOf(placed, node, offset) : undefined),
  };
}

function keptIn({ runs, apart, start }: PlacedLine): readonly Span[] {
  const spans: [number, number][] = apart ? [[start - 1, start]] : [];
  let last: Element | undefined;
  for (const { kept, start: from, end } of runs) {
    const open = spans.at(-1);
    if (kept !== undefined && kept === last && open) open[1] = end;
    else if (kept !== undefined) spans.push([from, end]);
    last = kept;
  }
  return spans;
}
