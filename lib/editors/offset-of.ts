import type { PlacedLine } from './line';

/** The offset of a place in the page: where a caret set there stands in the text. */
export function offsetOf(lines: readonly PlacedLine[], node: Node, offset: number): number | undefined {
  const own = lines.flatMap(({ runs }) => runs).filter((run) => run.node === node && node instanceof Text);
  const run = own.find(({ to }) => offset <= to) ?? own.at(-1);
  if (run) return run.start + Math.min(Math.max(offset - run.from, 0), run.to - run.from);
  // A place given as 'the n-th child of an element': what comes after it tells, as far as it stands in the same block.
  const points = lines.flatMap((line) => [
    ...line.runs.map(({ node: at, start, end }) => ({ line, at, start, end })),
    ...(line.runs.length === 0
      ? [{ line, at: line.filler ?? line.element, start: line.start, end: line.start }]
      : []),
  ]);
  const index = points.findIndex(({ at }) => isAfter(at, node, offset));
  const next = points[index];
  const before = points[index < 0 ? points.length - 1 : index - 1];
  if (next === undefined || before === undefined) return next?.start ?? before?.end;
  return next.line === before.line || !endsBefore(next, before, node) ? next.start : before.end;
}

interface Point {
  readonly line: PlacedLine;
  readonly at: Node;
}

/** Whether a place between two lines is the end of the first: its block has that one in it, and not the other. */
function endsBefore(next: Point, before: Point, place: Node): boolean {
  const [hasNext, hasBefore] = [place.contains(next.at), place.contains(before.at)];
  if (hasNext !== hasBefore) return hasBefore;
  if (!before.line.element.contains(place)) return false;
  return !(next.line.element.contains(place) && before.line.element.contains(next.line.element));
}

/** Whether a node stands behind a place of the page, or is what stands there. */
function isAfter(node: Node, place: Node, offset: number): boolean {
  const child = place.childNodes[offset];
  if (child !== undefined) {
    return (
      child.contains(node) || Boolean(child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  if (node === place) return true;
  return (
    !place.contains(node) && Boolean(place.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}
