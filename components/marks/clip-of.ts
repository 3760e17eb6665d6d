/** A rectangle of the window, CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the window a box's text can show in: its own inside, less what the scrollers around it cut off. */
export function clipOf(box: HTMLElement): Rect {
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  let clip: Rect = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  /** What is positioned is cut off by its containing block only, not by what stands between. */
  let escapes = false;
  for (let element: HTMLElement | undefined = box; element; element = parentOf(element)) {
    const { overflowX, overflowY, position, transform, contain } = getComputedStyle(element);
    const holds = position !== 'static' || transform !== 'none' || contain !== 'none';
    if (!escapes || holds) {
      escapes = false;
      const inside = insideOf(element);
      const isPage = element === box.ownerDocument.documentElement || element === box.ownerDocument.body;
      const cutsX = element === box || overflowX !== 'visible';
      const cutsY = element === box || overflowY !== 'visible';
      if (!isPage) {
        clip = {
          left: cutsX ? Math.max(clip.left, inside.left) : clip.left,
          right: cutsX ? Math.min(clip.right, inside.right) : clip.right,
          top: cutsY ? Math.max(clip.top, inside.top) : clip.top,
          bottom: cutsY ? Math.min(clip.bottom, inside.bottom) : clip.bottom,
        };
      }
    }
    if (position === 'fixed') break;
    if (position === 'absolute') escapes = true;
  }
  return clip;
}

/** A rectangle so many px to the right and down. */
export const moved = ({ left, top, right, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** What two rectangles share; undefined where that is nothing. */
export function sharedRect(a: Rect, b: Rect): Rect | undefined {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return shared.left < shared.right && shared.top < shared.bottom ? shared : undefined;
}

/** An element without its borders and scroll bars. */
function insideOf(element: HTMLElement): Rect {
  const outer = element.getBoundingClientRect();
  const left = outer.left + element.clientLeft;
  const top = outer.top + element.clientTop;
  return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
}

function parentOf(element: HTMLElement): HTMLElement | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host instanceof HTMLElement ? parent.host : undefined;
  return parent instanceof HTMLElement ? parent : undefined;
}
