import type { ComposerKind, Site } from './site';

/** A compose box, and what kind of one it is. */
export interface FoundBox {
  readonly box: HTMLElement;
  readonly kind: ComposerKind;
}

/**
 * The site's compose box an event went through, open shadow roots included.
 * @param path the event's composed path, innermost first
 */
export function composerAt(site: Site, path: readonly EventTarget[]): FoundBox | undefined {
  for (const one of path) {
    if (!(one instanceof HTMLElement)) continue;
    const kind = site.composers.find((known) => isComposer(known, one, path));
    if (kind !== undefined) return { box: one, kind };
  }
  return undefined;
}

/** Whether an element is a compose box of a kind; `path` leads through shadow roots, which `closest` does not. */
function isComposer(
  { box, within, notWithin }: ComposerKind,
  element: HTMLElement,
  path: readonly EventTarget[],
) {
  if (!element.matches(box)) return false;
  const around = path.slice(path.indexOf(element) + 1).filter((one) => one instanceof Element);
  return (
    (within === undefined || around.some((one) => one.matches(within))) &&
    (notWithin === undefined || !around.some((one) => one.matches(notWithin)))
  );
}
