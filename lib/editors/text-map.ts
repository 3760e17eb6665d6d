import type { Span } from '@/lib/checks/span';

/** One line of a compose box: its text nodes in order, and the element that stands for the line when it has none. */
export interface Line {
  readonly element: Element;
  readonly nodes: readonly Text[];
}

/** The way from offsets in a text to places in the page, and back; lines are joined by `\n`. */
export interface TextMap {
  readonly text: string;
  /** The DOM range of a span, or undefined when the span lies outside the text or its nodes have left the page. */
  range(at: Span): Range | undefined;
  /** The offset of a place in the page, or undefined when it lies in none of the lines. */
  offset(node: Node, offset: number): number | undefined;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

interface MappedLine extends Line {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Editors put a no-break space where a browser would swallow a blank; to a reader it is a blank. */
const plain = (data: string): string => data.replaceAll('\u00a0', ' ');

/** Maps the lines of a compose box; read per line, since `innerText` is not what an editor holds. */
export function createTextMap(lines: readonly Line[]): TextMap {
  let text = '';
  const mapped = lines.map((line, index): MappedLine => {
    if (index > 0) text += '\n';
    const start = text.length;
    const pieces = line.nodes.map((node) => {
      const piece = { node, start: text.length };
      text += plain(node.data);
      return piece;
    });
    return { ...line, start, end: text.length, pieces };
  });
  const lineAt = (offset: number) => mapped.find((line) => offset >= line.start && offset <= line.end);
  return {
    text,
    range([start, end]) {
      const first = lineAt(start);
      const last = lineAt(end);
      if (first === undefined || last === undefined || start > end) return undefined;
      const from = placeIn(first, start, start === end ? 'end' : 'start');
      const to = placeIn(last, end, 'end');
      if (from === undefined || to === undefined) return undefined;
      const range = from.node.ownerDocument?.createRange();
      range?.setStart(from.node, from.offset);
      range?.setEnd(to.node, to.offset);
      return range;
    },
    offset(node, offset) {
      const line = mapped.find(({ element }) => element === node || element.contains(node));
      return line === undefined ? undefined : offsetIn(line, node, offset);
    },
  };
}

/** Where an offset lies in a line; at a border between two nodes `side` says which of them is meant. */
function placeIn(line: MappedLine, offset: number, side: 'start' | 'end') {
  if (!line.element.isConnected) return undefined;
  const fits = ({ node, start }: Piece) => {
    const end = start + node.data.length;
    return side === 'start' ? offset >= start && offset < end : offset > start && offset <= end;
  };
  const piece = line.pieces.find(fits) ?? (offset === line.start ? line.pieces[0] : line.pieces.at(-1));
  if (piece !== undefined) {
    const within = Math.min(Math.max(offset - piece.start, 0), piece.node.data.length);
    return { node: piece.node as Node, offset: within };
  }
  return emptyPlace(line.element);
}

/** The caret's place in a line without text: just before its line break. */
function emptyPlace(element: Element): { node: Node; offset: number } {
  const lineBreak = element.querySelector('br');
  const parent = lineBreak?.parentNode;
  if (!lineBreak || !parent) return { node: element, offset: 0 };
  return { node: parent, offset: [...parent.childNodes].indexOf(lineBreak) };
}

function offsetIn(line: MappedLine, node: Node, offset: number): number {
  const piece = line.pieces.find((one) => one.node === node);
  if (piece !== undefined) return piece.start + Math.min(offset, piece.node.data.length);
  // A place given as 'the n-th child of an element': everything of the line before that child counts.
  const child = node.childNodes[offset];
  const before = line.pieces.filter(({ node: text }) =>
    child === undefined
      ? !(node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) || node.contains(text)
      : child.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const last = before.at(-1);
  return last === undefined ? line.start : last.start + last.node.data.length;
}
