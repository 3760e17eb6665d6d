import type { Site } from '@/lib/sites';

/** The block of the page in which a box has its attachments; in a thread the other boxes have theirs there, too. */
export function threadAround(box: HTMLElement, { frame, media }: Site): HTMLElement | undefined {
  const { body } = box.ownerDocument;
  if (media === undefined) return undefined;
  if (media.beside === undefined) return box.closest<HTMLElement>(frame) ?? body;
  let block = box.parentElement;
  while (block !== null && block.querySelector(media.beside) === null) block = block.parentElement;
  return block === null || block === body ? undefined : block;
}

/** The largest part of it that holds no other compose box: what stands in there belongs to this one. */
export function postAround(box: HTMLElement, site: Site): HTMLElement | undefined {
  const thread = threadAround(box, site);
  if (thread === undefined || site.media?.shared) return thread;
  const boxes = site.composers.map((kind) => kind.box).join(', ');
  const others = [...thread.querySelectorAll(boxes)].filter(
    (one) => !one.contains(box) && !box.contains(one),
  );
  const isAlone = (block: Element) => !others.some((one) => block.contains(one));
  let post = box;
  for (let up = box.parentElement; up !== null && thread.contains(up) && isAlone(up); up = up.parentElement) {
    post = up;
  }
  return post;
}
