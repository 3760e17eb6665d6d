import { type Look, looks } from './marks-of';

/** What a painter marks for one compose box. */
export interface Painted {
  readonly look: Look;
  readonly range: AbstractRange;
}

/** Marks words without a change to the page's nodes, in as many boxes as there are at a time. */
export interface Painter {
  /**
   * Marks a box's words in place of those marked for it so far; `box` only tells one from another. Where they are the
   * same ranges as before, nothing is painted anew.
   */
  paint(box: object, marks: readonly Painted[]): void;
  unpaint(box: object): void;
}

/** The registry is shared with the page, so our names carry our own. */
const nameOf = (look: Look) => `plainpost-${look}`;

const knowsHighlights = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Whether the browser can mark words in a box's own nodes. A style sheet of the page's, and ours is one, does not reach
 * into a shadow root but where highlights are inherited (in Chromium since 134, not in Firefox 153): the box is asked.
 */
export const canPaintIn = (box: HTMLElement): boolean =>
  knowsHighlights() &&
  (!(box.getRootNode() instanceof ShadowRoot) ||
    getComputedStyle(box, `::highlight(${nameOf('error')})`).textDecorationLine === 'underline');

/** Makes the painter of a page: a highlight has a page-wide name, so it holds the words of every box. */
export function createPainter(): Painter {
  const boxes = new Map<object, readonly Painted[]>();
  const highlights = new Map<Look, Highlight>();

  function highlightOf(look: Look): Highlight {
    const known = highlights.get(look);
    if (known !== undefined) return known;
    const made = new Highlight();
    made.priority = looks.indexOf(look);
    made.type = look === 'suggestion' ? 'grammar-error' : 'spelling-error';
    highlights.set(look, made);
    return made;
  }

  function set(box: object, marks: readonly Painted[]): void {
    if (!knowsHighlights()) return;
    const before = boxes.get(box) ?? [];
    if (!isSame(before, marks)) {
      for (const { look, range } of before) highlights.get(look)?.delete(range);
      for (const { look, range } of marks) highlightOf(look).add(range);
      if (marks.length > 0) boxes.set(box, marks);
      else boxes.delete(box);
    }
    for (const [look, highlight] of highlights) {
      // Asked each time: the page can clear the registry.
      if (highlight.size === 0) CSS.highlights.delete(nameOf(look));
      else if (CSS.highlights.get(nameOf(look)) !== highlight) CSS.highlights.set(nameOf(look), highlight);
    }
  }

  return { paint: set, unpaint: (box) => set(box, []) };
}

const isSame = (painted: readonly Painted[], wanted: readonly Painted[]): boolean =>
  painted.length === wanted.length &&
  painted.every(({ look, range }, index) => look === wanted[index]?.look && range === wanted[index].range);
