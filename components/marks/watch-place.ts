/**
 * Tells when an element may show in another place of the window, or another part of it: scrolling, resizing, zoom, fonts
 * that come late, and content that pushes it along. Costs nothing while nothing moves.
 * @param moved it may stand elsewhere, or be covered · @param relaid its content may stand elsewhere within it, too
 * @returns what ends it
 */
export function watchPlace(element: HTMLElement, moved: () => void, relaid: () => void): () => void {
  const ended = new AbortController();
  const passive = { signal: ended.signal, capture: true, passive: true };
  const { ownerDocument: document } = element;
  const window = document.defaultView;
  // A scroll event does not leave a shadow root.
  for (const place of [window, ...shadowRootsAround(element)]) {
    place?.addEventListener('scroll', moved, passive);
  }
  // A dialog that opens over the element takes the focus.
  document.addEventListener('focusin', moved, passive);
  window?.addEventListener('resize', relaid, passive);
  document.fonts?.addEventListener('loadingdone', relaid, passive);
  for (const type of ['transitionend', 'animationend']) document.addEventListener(type, relaid, passive);
  const unframe = frame(element, moved, relaid);
  return () => {
    ended.abort();
    unframe();
  };
}

function shadowRootsAround(element: HTMLElement): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    roots.push(root);
  }
  return roots;
}

/**
 * The only notice a page gives of an element that is pushed along: an intersection observer whose root is narrowed to
 * where the element is now, so that any step out of it is seen. Source: the same way as floating-ui's autoUpdate.
 */
function frame(element: HTMLElement, moved: () => void, relaid: () => void): () => void {
  let intersections: IntersectionObserver | undefined;

  function aim(share: number): void {
    intersections?.disconnect();
    const { documentElement: page } = element.ownerDocument;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (left === right || top === bottom) return;
    const margins = [top, page.clientWidth - right, page.clientHeight - bottom, left];
    let first = true;
    intersections = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (!first) {
          moved();
          aim(1);
        } else if (Math.abs(ratio - share) > 0.001 && share === 1) {
          // Part of it is cut off by a scroller: that part is what can be seen to change.
          aim(Math.max(ratio, 1e-6));
        }
        first = false;
      },
      {
        root: element.ownerDocument,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: share,
      },
    );
    intersections.observe(element);
  }

  // Told of its size at once and then at every change of it: the first aim is this one's.
  const sizes = new ResizeObserver(() => {
    relaid();
    aim(1);
  });
  sizes.observe(element);
  return () => {
    sizes.disconnect();
    intersections?.disconnect();
  };
}
