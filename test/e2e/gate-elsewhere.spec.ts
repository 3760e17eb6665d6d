import type { BrowserContext, Locator, Page } from '@playwright/test';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { expect, test } from '../browser/fixtures.ts';
import { pressAction } from '../browser/press-action.ts';
import { answerable } from './answerable.ts';
import { pressIn } from './popup-page.ts';
import { registered } from './registered.ts';

const flawed = 'Water is off on [STREET] until noon.';
const published = (page: Page) => page.evaluate(() => window.__standIn.published);
const counts = (page: Page) =>
  page.getByRole('region', { name: 'Before you post' }).getByRole('button', { name: /Open the list/ });
const held = (page: Page) => page.getByRole('region', { name: 'Before you post' }).getByRole('alert');

interface Place {
  readonly name: string;
  readonly address: string;
  /** Opens the compose box and gives what posts. */
  open(page: Page): Promise<Locator>;
  /** The keys that post, where a site has some. */
  readonly keys?: string;
}

const own: readonly Place[] = [
  {
    name: 'Nextdoor',
    address: 'https://nextdoor.com/news_feed/',
    async open(page) {
      await page.getByTestId('prompt-container').click();
      await page.getByTestId('composer-text-field').click();
      return page.getByTestId('composer-submit-button');
    },
  },
  {
    name: 'Meta Business Suite',
    address: 'https://business.facebook.com/latest/composer/?asset_id=1',
    async open(page) {
      await page.locator('[role="combobox"][contenteditable="true"]').click();
      return page.getByText('Publish', { exact: true });
    },
  },
];

const optional: readonly Place[] = [
  {
    name: 'Bluesky',
    address: 'https://bsky.app/',
    async open(page) {
      await page.getByRole('navigation').getByRole('button').click();
      await page.locator('.ProseMirror').click();
      return page.getByTestId('composerPublishBtn');
    },
    keys: 'ControlOrMeta+Enter',
  },
  {
    name: 'Mastodon',
    address: 'https://mastodon.social/home',
    async open(page) {
      await page.locator('form.compose-form textarea').click();
      return page.locator('form.compose-form [type="submit"]');
    },
    keys: 'ControlOrMeta+Enter',
  },
  {
    name: 'LinkedIn',
    address: 'https://www.linkedin.com/feed/',
    async open(page) {
      await page.locator('[componentkey="draft-text-replaceable-component"]').click();
      await page.locator('#interop-outlet .ql-editor[contenteditable="true"]').click();
      return page.locator('#interop-outlet .share-actions__primary-action');
    },
  },
];

async function ask(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(all: object): unknown } } };
    };
    await chrome.storage.local.set({ gate: { mode: 'ask', warnings: false } });
  });
}

/** Holds the first press back, says why, and lets the second through. */
async function holds(page: Page, press: () => Promise<void>): Promise<void> {
  await press();
  await expect(held(page)).toContainText('Not posted yet');
  expect(await published(page)).toEqual([]);
  await answerable(page);
  await press();
  await expect.poll(() => published(page)).toEqual([flawed]);
}

for (const { name, address, open } of own) {
  test(`on ${name} the first press of the button that posts is held, the second goes through`, async ({
    x: page,
    context,
  }) => {
    await ask(context);
    await page.goto(address);
    const post = await open(page);
    await page.keyboard.type(flawed);
    await expect(counts(page)).toContainText('1 to fix');
    await holds(page, () => post.click());
  });
}

test.describe('where a person turned Plainpost on', () => {
  test.use({ extension: allowedExtension('for-the-gate') });

  for (const { name, address, open, keys } of optional) {
    for (const way of ['button', ...(keys ? ['keys'] : [])]) {
      test(`on ${name} the first press of the ${way} that post is held, the second goes through`, async ({
        x: page,
        context,
      }) => {
        await ask(context);
        await page.goto(address);
        const popup = await pressAction(context, page);
        await pressIn(popup, `Turn on for ${new URL(address).host}`);
        await expect.poll(() => registered(context)).not.toEqual([]);
        await popup.close();
        await page.reload();
        const post = await open(page);
        await page.keyboard.type(flawed);
        await expect(counts(page)).toContainText('1 to fix');
        await holds(page, () => (way === 'keys' ? page.keyboard.press(keys ?? '') : post.click()));
      });
    }
  }
});
