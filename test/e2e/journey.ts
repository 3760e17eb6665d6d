import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { ComposeDialog } from './compose.ts';
import type { JourneyWords } from './journey-words.ts';
import { issue, sidebar } from './on-x.ts';

/** Plainpost as its person set it up: the language it speaks, and what happens at the site's Post button. */
export async function settle(context: BrowserContext, language: 'en' | 'es'): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(all: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ language: chosen, gate: { mode: 'ask', warnings: false } });
  }, language);
}

/** A page of the site, with nothing of ours on it yet. */
export async function openSite(context: BrowserContext, { address }: ComposeDialog): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return page;
}

/** What the list says of the draft, line by line, and what the post still needs; all of it in the person's language. */
export async function expectListed(page: Page, words: JourneyWords): Promise<void> {
  await expect(sidebar(page).locator('.summary')).toContainText(words.needs);
  await expect(sidebar(page).locator('li.issue')).toHaveCount(words.listed.length);
  for (const [rule, at, title] of words.listed) {
    await expect(issue(page, rule).locator('.issue-words')).toHaveText(at);
    await expect(issue(page, rule).locator('.issue-title')).toHaveText(title);
  }
  await expect(page.locator('plainpost-sidebar')).toHaveAttribute('lang', words.language);
}

/** The five things a warning must say, each with the post's own words for it. */
export async function expectChecklist(page: Page, { checklist }: JourneyWords): Promise<void> {
  for (const [element, said] of checklist) {
    const line = sidebar(page).locator(`[data-element="${element}"]`);
    await expect(line).toContainText(said);
    await expect(line).toHaveClass(/blanco|blank/.test(said) ? 'missing' : 'said');
  }
}

/** The site's own button that posts. */
export const postButton = (page: Page, { name }: ComposeDialog): Locator =>
  name === 'X'
    ? page.getByRole('dialog').getByTestId('tweetButton')
    : name === 'Facebook'
      ? page.getByRole('dialog').getByRole('button', { name: 'Post', exact: true })
      : page.getByTestId('composer-submit-button');

/** What was published. */
export const published = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => window.__standIn.published);

/** Nothing of ours on the page is at fault, by axe's rules for WCAG 2.2 AA and good practice, contrast included. */
export async function expectAccessible(page: Page, include = 'plainpost-sidebar'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(include).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}
