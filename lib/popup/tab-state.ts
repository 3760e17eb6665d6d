import { type Browser, browser } from 'wxt/browser';
import type { Diagnostics } from '@/lib/diagnostics';
import { standsIn } from '@/lib/open-tabs';
import { isSwitchedOn, sitesTurnedOn, switches } from '@/lib/settings';
import { type Site, siteById, siteOf } from '@/lib/sites';
import { patternFor } from './pattern-for';

/** What the popup knows of the page a person is on. */
export interface TabState {
  readonly tabId: number;
  readonly host: string;
  /** The site the page belongs to; left out on any other page. */
  readonly site?: { readonly id: string; readonly name: string; readonly optional: boolean };
  /** What has to be allowed for the site, as a match pattern; goes with `site`. */
  readonly pattern?: string;
  readonly isOn: boolean;
  /** Whether the browser allows the site already; what is allowed may be switched off. */
  readonly isAllowed: boolean;
  /** Whether the page was open before Plainpost was there, and has to be loaded again. */
  readonly isStale: boolean;
  /** Whether a compose box of the site stands there; 'unknown' where the person is in a box that is none we know. */
  readonly boxes: 'known' | 'unknown' | 'none';
  /** Left out where the browser lets nobody look. */
  readonly diagnostics?: Diagnostics;
}

/** Looks at the page in a tab; undefined where the browser keeps it to itself, as its own pages. */
export async function readTab(tab: Browser.tabs.Tab | undefined): Promise<TabState | undefined> {
  const url = URL.parse(tab?.url ?? '');
  if (tab?.id === undefined || url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const diagnostics = await diagnosticsOf(tab.id);
  const site = siteById(diagnostics?.site ?? '') ?? siteOf(url.href);
  const pattern = site && patternFor(site, url);
  const isAllowed = site !== undefined && pattern !== undefined && (await isTurnedOn(site, pattern));
  const isOn = isAllowed && isSwitchedOn(await switches.getValue(), site.id);
  return {
    tabId: tab.id,
    host: url.host,
    isOn,
    isAllowed,
    isStale: isOn && (await standsIn(tab.id)) === 'missing',
    boxes: boxesIn(diagnostics),
    ...(site && { site: { id: site.id, name: site.name, optional: site.optional === true } }),
    ...(pattern !== undefined && { pattern }),
    ...(diagnostics && { diagnostics }),
  };
}

async function diagnosticsOf(tabId: number): Promise<Diagnostics | undefined> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/diagnose.js'] })
    .catch(() => []);
  return answers[0]?.result as Diagnostics | undefined;
}

async function isTurnedOn(site: Site, pattern: string): Promise<boolean> {
  const isAllowed = await browser.permissions.contains({ origins: [pattern] });
  return isAllowed && (!site.optional || (await sitesTurnedOn.getValue()).includes(pattern));
}

/** A line such as a search field is not meant, nor a box known to be no post's, such as one for a comment. */
function boxesIn(diagnostics: Diagnostics | undefined): TabState['boxes'] {
  const boxes = diagnostics?.boxes ?? [];
  if (boxes.some(({ composer, visible }) => composer !== undefined && visible)) return 'known';
  const isInUse = boxes.some(
    ({ focused, setAside, element }) => focused && !setAside && element.tag !== 'input',
  );
  return isInUse ? 'unknown' : 'none';
}
