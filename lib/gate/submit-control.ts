import type { Site } from '@/lib/sites';
import { controlNames } from '@/lib/sites/control-names';

/** An element and all it stands in, the nearest first, out through shadow roots. */
export function outwards(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement ?? hostOf(one)) {
    found.push(one);
  }
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What a control says, without the characters of no width that some sites put between its words. */
export function submitName(control: Element): string {
  const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return name
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const isNamed = (control: Element, names: readonly string[]): boolean => {
  const name = submitName(control).toLowerCase();
  return names.some((one) => one.toLowerCase() === name);
};

/** Whether a control leads to another step before anything is published. */
export const leadsOn = (control: Element): boolean => isNamed(control, controlNames.next);

/** Whether an element is one of the site's controls that publish or lead on to that. */
export function isSubmit({ submit }: Site, element: Element): boolean {
  return submit.some(
    ({ selector, names }) =>
      element.matches(selector) &&
      (names === undefined || names.some((name) => isNamed(element, controlNames[name]))),
  );
}

/** The controls that publish within a part of the page, those that are not shown left out. */
export function submitsIn(site: Site, part: ParentNode): readonly HTMLElement[] {
  const selector = site.submit.map((control) => control.selector).join(', ');
  if (selector === '') return [];
  return [...part.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => isSubmit(site, one) && isShown(one),
  );
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;

/** A control the site does not let anybody press has nothing to be held. */
export const isOff = (control: Element): boolean => control.matches(':disabled, [aria-disabled="true"]');

/**
 * The control that publishes what is written in a box: the last of those nearest to it, since what publishes comes after
 * what prepares for it.
 */
export function submitOf(site: Site, box: Element): HTMLElement | undefined {
  for (const block of outwards(box)) {
    if (block === block.ownerDocument.body) return undefined;
    const control = submitsIn(site, block).at(-1);
    if (control !== undefined || block.matches(site.frame)) return control;
  }
  return undefined;
}

/**
 * Whether a control stands in a frame of its own in which nothing is written: the second step of a site that publishes
 * in two. Elsewhere a control without a known post belongs to a box nobody has used yet.
 */
export function isSecondStep(site: Site, control: Element): boolean {
  const frame = outwards(control).find((block) => block.matches(site.frame));
  const boxes = site.composers.map(({ box }) => box).join(', ');
  return frame !== undefined && !isOff(control) && frame.querySelector(boxes) === null;
}
