import type { Snapshot } from '@/lib/editors';
import { clipOf, moved, type Rect, sharedRect } from './clip-of';
import { isCovered } from './is-covered';
import { looks, type Mark } from './marks-of';
import { shapesOf } from './shapes-of';

/** The marks that lie over a box, where they cannot be painted in it. */
export interface Overlay {
  /**
   * Marks these, and measures where they are unless that is known: a report that says what was expected moves nothing.
   * @param redrawn whether the site has drawn the box anew since
   */
  mark(snapshot: Snapshot, marks: readonly Mark[], redrawn: boolean): void;
  /** Measures anew: the words may stand in other places within the box. */
  measure(): void;
  /** Follows the box, whose words stand as they did within it. */
  follow(): void;
}

interface Placed {
  readonly look: Mark['look'];
  readonly words: Rect;
}

/** Draws marks over a box in the shapes of the painted ones, cut to what shows of the box and left out where it is covered. */
export function createOverlay(svg: SVGSVGElement, box: HTMLElement): Overlay {
  let snapshot: Snapshot | undefined;
  let marks: readonly Mark[] = [];
  /** To the box's own content, so that scrolling asks nothing of the page but where the box is. */
  let placed: readonly Placed[] = [];

  /** Where the box's content begins, CSS px of the window. */
  function origin() {
    const { left, top } = box.getBoundingClientRect();
    return { x: left - box.scrollLeft, y: top - box.scrollTop };
  }

  function measure(): void {
    const { x, y } = origin();
    placed = marks.flatMap(({ look, at }) =>
      (snapshot?.rects(at) ?? []).map((words) => ({ look, words: moved(words, -x, -y) })),
    );
    follow();
  }

  function follow(): void {
    if (placed.length === 0) {
      svg.replaceChildren();
      return;
    }
    const { x, y } = origin();
    const clip = clipOf(box);
    const shapes = placed.flatMap(({ look, words }) => {
      const place = moved(words, x, y);
      const shown = sharedRect(place, clip);
      if (shown === undefined || isCovered(box, shown, svg)) return [];
      return shapesOf(look, moved(place, -clip.left, -clip.top));
    });
    svg.style.left = `${clip.left}px`;
    svg.style.top = `${clip.top}px`;
    svg.style.width = `${Math.max(0, clip.right - clip.left)}px`;
    svg.style.height = `${Math.max(0, clip.bottom - clip.top)}px`;
    svg.replaceChildren(...shapes);
  }

  return {
    mark(read, wanted, redrawn) {
      const next = [...wanted].sort((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look));
      const isKnown = snapshot?.text === read.text && JSON.stringify(next) === JSON.stringify(marks);
      snapshot = read;
      marks = next;
      if (redrawn || !isKnown) measure();
    },
    measure,
    follow,
  };
}
