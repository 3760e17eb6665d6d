import type { Page } from '@playwright/test';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { expect, test } from '../browser/fixtures.ts';
import { pressAction } from '../browser/press-action.ts';
import { pressIn, shownIn } from './popup-page.ts';
import { registered } from './registered.ts';

test.use({ extension: allowedExtension('for-optional-sites') });

const sites = [
  {
    name: 'Bluesky',
    host: 'bsky.app',
    address: 'https://bsky.app/',
    open: async (page: Page) => {
      await page.getByRole('navigation').getByRole('button').click();
      await page.locator('.ProseMirror').click();
    },
  },
  {
    name: 'Mastodon',
    host: 'mastodon.social',
    address: 'https://mastodon.social/home',
    open: (page: Page) => page.locator('form.compose-form textarea').click(),
  },
];

for (const { name, host, address, open } of sites) {
  test(`${name} is checked from when a person turns it on for ${host} until they turn it off`, async ({
    x,
    context,
  }) => {
    const sidebar = x.locator('plainpost-sidebar');
    await x.goto(address);
    const popup = await pressAction(context, x);
    await expect.poll(shownIn(popup)).toContain(`Off for ${name}`);
    await pressIn(popup, `Turn on for ${host}`);
    await expect.poll(shownIn(popup)).toContain(`On for ${name}`);
    await popup.close();

    await expect.poll(() => registered(context)).toEqual([`https://${host}/*`]);
    await x.reload();
    await open(x);
    await expect(sidebar).toHaveCount(1);
    await x.keyboard.type('Please utilize Oak St.');
    await expect(x.locator('li.issue[data-rule="complex-word"]')).toBeVisible();

    const again = await pressAction(context, x);
    await pressIn(again, `Turn off for ${host}`);
    await expect.poll(shownIn(again)).toContain(`Off for ${name}`);
    await again.close();
    await expect.poll(() => registered(context)).toEqual([]);
    await x.reload();
    await open(x);
    await x.keyboard.type('Please utilize Oak St.');
    await expect(sidebar).toHaveCount(0);
  });
}

test('a page that was open has its sidebar without being loaded again', async ({ x, context }) => {
  await x.goto('https://mastodon.social/home');
  const popup = await pressAction(context, x);
  await pressIn(popup, 'Turn on for mastodon.social');
  await expect.poll(shownIn(popup)).toContain('On for Mastodon');
  await popup.close();
  await expect.poll(() => registered(context)).toEqual(['https://mastodon.social/*']);
  // The script goes into the page a moment after it is registered for those to come.
  await expect(async () => {
    await x.getByRole('textbox', { name: 'Search' }).first().click();
    await x.locator('form.compose-form textarea').click();
    await expect(x.locator('plainpost-sidebar')).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
});
