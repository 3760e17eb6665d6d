import type { Rect } from './clip-of';

/**
 * Whether something of the page lies over a box at the middle of a rectangle: a dialog, a bar that stays on top.
 * @param ours an element of our own; what belongs with it covers nothing
 */
export function isCovered(box: HTMLElement, { left, top, right, bottom }: Rect, ours: Element): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  let found = box.ownerDocument.elementFromPoint(x, y);
  if (found === null) return false;
  const root = ours.getRootNode();
  if (root instanceof ShadowRoot && found === root.host) return false;
  while (found.shadowRoot && found !== box) {
    const inside: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (inside === null || inside === found) break;
    found = inside;
  }
  return !box.contains(found);
}
