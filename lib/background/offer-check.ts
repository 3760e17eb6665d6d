import { type Browser, browser } from 'wxt/browser';
import { say, type Texts } from '@/lib/checks/texts';
import type { SpokenLanguage } from '@/lib/interface-language';
import type { Library } from '@/lib/library';
import { longestDraft } from '@/lib/longest-draft';
import { createReviewShelf } from '@/lib/review';
import { siteOf } from '@/lib/sites';
import { showReview } from './show-review';

const menuItem = 'check-this-text';

const menu: Texts = {
  en: 'Check this text with Plainpost',
  es: 'Revisar este texto con Plainpost',
};

/** Offers to check any text a person selected on a page, such as a post that is out; nothing of it leaves the browser. */
export function offerCheck(library: Library, spoken: SpokenLanguage): void {
  const title = () => say(menu, spoken.current());
  browser.runtime.onInstalled.addListener(async () => {
    await spoken.known;
    await browser.contextMenus.remove(menuItem).catch(() => {});
    browser.contextMenus.create({ id: menuItem, title: title(), contexts: ['selection'] });
  });
  const retitle = () => void browser.contextMenus.update(menuItem, { title: title() }).catch(() => {});
  spoken.watch(retitle);
  browser.runtime.onStartup.addListener(() => void spoken.known.then(retitle));
  browser.contextMenus.onClicked.addListener((chosen, tab) => {
    if (chosen.menuItemId === menuItem) void checkSelection(library, chosen, tab).catch(() => {});
  });
}

/** Keeps what is selected for the review page, and shows it there. */
async function checkSelection(
  library: Library,
  { selectionText = '', frameId = 0, pageUrl = '' }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const told = selectionText.trim();
  const text = (tab?.id === undefined ? undefined : await withItsLines(tab.id, frameId, told)) ?? told;
  if (text === '') return;
  await showReview(
    await createReviewShelf(library).keepChecked(text.slice(0, longestDraft), placeOf(pageUrl)),
  );
}

/** The browser tells a selection on one line: the page knows its own, as long as it says the same. */
async function withItsLines(tabId: number, frameId: number, told: string): Promise<string | undefined> {
  const target = { tabId, frameIds: [frameId] };
  const answers = await browser.scripting
    .executeScript({ target, func: () => getSelection()?.toString() ?? '' })
    .catch(() => []);
  const text = String(answers[0]?.result ?? '').trim();
  const plain = (words: string) => words.replace(/\s+/g, '');
  return plain(text) === plain(told) ? text : undefined;
}

function placeOf(address: string): { readonly id: string; readonly name: string } {
  const site = siteOf(address);
  if (site !== undefined) return { id: site.id, name: site.name };
  const host = URL.canParse(address) ? new URL(address).host : '';
  return { id: 'any', name: host.slice(0, 200) };
}
