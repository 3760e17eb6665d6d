import type { Area } from './place-bar';

const controls =
  'a[href], button, input, textarea, select, label, summary, video, [contenteditable="true"], ' +
  '[role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="tab"], [role="combobox"]';
const pictures = 'img, svg, canvas, picture';

/** How bad it is to cover something: never what is written or pressed, hardly the rest of the composer, least a text. */
const costs = { composer: 1000, beside: 100, control: 10, seen: 1 };
/** How finely an area is looked at: as far apart as the smallest control, CSS px, or in so many parts. */
const finest = 12;
const parts = 14;

/** What must stay in sight, and what is ours. */
export interface Scene {
  readonly control: Element;
  readonly box: Element | undefined;
  /** The part of the page that holds both. */
  readonly block: Element;
  readonly host: Element | undefined;
  /** Where our sidebar stands. */
  readonly taken: readonly Area[];
}

/** How much of the page an area of the window would cover; 0 where it is free. Only measures. */
export function costOf(area: Area, scene: Scene): number {
  const met = new Map<Element, number>();
  for (const y of spread(area.top, area.bottom)) {
    for (const x of spread(area.left, area.right)) {
      const found = elementAt(x, y, scene.host);
      if (found !== undefined && !met.has(found)) met.set(found, costOfElement(found, scene));
    }
  }
  const ours = scene.taken.some((one) => overlaps(one, area)) ? costs.composer : 0;
  return [...met.values()].reduce((sum, cost) => sum + cost, ours);
}

function costOfElement(element: Element, { control, box, block }: Scene): number {
  if (control.contains(element) || box?.contains(element)) return costs.composer;
  const pressed = element.closest(controls);
  if (pressed !== null) return block.contains(pressed) ? costs.beside : costs.control;
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  return hasText || element.closest(pictures) !== null ? costs.seen : 0;
}

function spread(from: number, to: number): readonly number[] {
  const count = Math.ceil((to - from) / Math.max(finest, (to - from) / parts));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}

/** The site's element at a point, within open shadow roots too. */
function elementAt(x: number, y: number, host: Element | undefined): Element | undefined {
  let found = document.elementsFromPoint(x, y).find((one) => one !== host);
  while (found?.shadowRoot) {
    const inside = found.shadowRoot.elementFromPoint(x, y);
    if (inside === null || inside === found) break;
    found = inside;
  }
  return found;
}

/** Whether a control can be seen: within the window, and under nothing of the site's. */
export function isInSight(control: Element, host: Element | undefined): boolean {
  const { left, top, right, bottom } = control.getBoundingClientRect();
  const found = elementAt((left + right) / 2, (top + bottom) / 2, host);
  return found !== undefined && (control.contains(found) || found.contains(control));
}

const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
