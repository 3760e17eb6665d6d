import { engineOf } from '@/lib/editors/engine-of';
import { composerAt, type Site } from '@/lib/sites';
import { deepQuery, pathOf } from '@/lib/sites/deep-query';
import type { BoxFacts, Diagnostics, SelectorFacts } from './diagnostics';
import { elementFacts } from './element-facts';

const mostBoxes = 12;
const mostAround = 25;
const mostControls = 30;
const boxes =
  'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable]:not([contenteditable="false"])';
const controls = 'button, [role="button"], [role="switch"], input[type="file"], [type="submit"]';
const whole = '[role="dialog"], dialog, form';

/** Who asks: versions of ours and of the browser. */
export interface Asking {
  readonly plainpost: string;
  readonly browser: string;
}

/**
 * Tells how the boxes of a page are made, and which of our selectors fit: roles, test ids, labels reduced to the words
 * every page has, versions. Never a text, a value, a name, a link or an address; the site may see no trace of it.
 */
export function diagnose(
  page: Document,
  site: Site | undefined,
  { plainpost, browser }: Asking,
): Diagnostics {
  const found = deepQuery(page, boxes).filter(isOutermost);
  const told = found
    .map((box) => ({ box, rank: rank(box, site) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostBoxes);
  return {
    format: 'plainpost-diagnostics',
    formatVersion: 1,
    plainpost,
    browser,
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(page.documentElement.lang)?.[0] ?? '',
    host: page.location?.host ?? '',
    ...(site !== undefined && { site: site.id }),
    selectors: site === undefined ? [] : selectorsOf(site, page),
    boxes: told.map(({ box }) => boxFacts(box, site)),
    ...(found.length > told.length && { left: found.length - told.length }),
  };
}

const isOutermost = (box: Element): boolean =>
  box.parentElement?.closest('[contenteditable]:not([contenteditable="false"])') == null;

const isVisible = (box: Element): boolean => box.getClientRects().length > 0;

const hasFocus = (box: Element): boolean => {
  const root = box.getRootNode() as Document | ShadowRoot;
  return root.activeElement === box;
};

/** What a person can mean comes first: the box in use, then what can be seen, then what we know. */
const rank = (box: Element, site: Site | undefined): number =>
  (hasFocus(box) ? 4 : 0) + (isVisible(box) ? 2 : 0) + (site && composerAt(site, pathOf(box)) ? 1 : 0);

function selectorsOf(site: Site, page: Document): SelectorFacts[] {
  const all: (readonly [string, string | undefined])[] = [
    ...site.composers.flatMap(
      ({ kind, box, within, notWithin }) =>
        [
          [kind, box],
          [`${kind} within`, within],
          [`${kind} not within`, notWithin],
        ] as const,
    ),
    ['frame', site.frame],
    ['mark', site.mark],
    ...site.submit.map(({ selector }) => ['submit', selector] as const),
  ];
  return all.flatMap(([what, selector]) =>
    selector === undefined ? [] : [{ what, selector, found: deepQuery(page, selector).length }],
  );
}

function boxFacts(box: Element, site: Site | undefined): BoxFacts {
  const [, ...outwards] = pathOf(box);
  const block = outwards.find((one) => one.matches(whole));
  const around = outwards.slice(0, block ? outwards.indexOf(block) + 1 : undefined);
  const found = site && composerAt(site, pathOf(box));
  return {
    element: elementFacts(box),
    engine: box instanceof HTMLElement ? engineOf(box) : 'content-editable',
    ...(found?.box === box && { composer: found.kind.kind }),
    ...(found?.box !== box &&
      site?.composers.some((kind) => box.matches(kind.box)) && { setAside: true as const }),
    visible: isVisible(box),
    focused: hasFocus(box),
    // Of the wrappers that say nothing of themselves there are dozens.
    around: around
      .filter((one) => !one.matches('html, body'))
      .map(elementFacts)
      .filter((facts) => !/^(?:div|span)$/.test(facts.tag) || Object.keys(facts).length > 1)
      .slice(0, mostAround),
    controls: controlsNear(outwards, block).map(elementFacts),
  };
}

/** The controls of the dialog or form; without one, those of the largest part around that has few enough of them. */
function controlsNear(outwards: readonly Element[], block: Element | undefined): Element[] {
  const within = (one: Element) => [...one.querySelectorAll(controls)];
  if (block !== undefined) return within(block).slice(0, mostControls);
  return outwards.map(within).findLast((found) => found.length <= mostControls) ?? [];
}
