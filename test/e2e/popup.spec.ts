import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/fixtures.ts';
import { builtExtension } from '../browser/launch.ts';
import { pressAction } from '../browser/press-action.ts';
import { box } from './on-x.ts';
import { popupPage, pressIn, shownIn } from './popup-page.ts';

test('at its installation the extension asks for the pages of four sites, and for no other', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8'));
  const host = (pattern: string) => pattern.split('/')[2];
  const asked = [
    ...['x.com', 'twitter.com', 'www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
    ...['nextdoor.com', 'ca.nextdoor.com', 'au.nextdoor.com', 'nextdoor.co.uk', 'fr.nextdoor.com'],
    ...['it.nextdoor.com', 'es.nextdoor.com', 'nextdoor.de'],
  ];
  expect(manifest.host_permissions.map(host)).toEqual(asked);
  expect(manifest.content_scripts[0].matches.map(host)).toEqual(asked);
  expect(manifest.permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'scripting',
    'activeTab',
    'contextMenus',
    'alarms',
  ]);
  expect(manifest.optional_host_permissions).toContain('https://bsky.app/*');
});

test('on a site that is not allowed yet the button offers to turn it on, and until then nothing is there', async ({
  x,
  context,
}) => {
  await x.goto('https://bsky.app/');
  await x.getByTestId('composeFAB').or(x.getByRole('navigation').getByRole('button')).first().click();
  await x.locator('.ProseMirror').click();
  await x.keyboard.type('Please utilize Oak St.');
  const popup = await pressAction(context, x);
  await expect.poll(shownIn(popup)).toContain('Off for Bluesky');
  expect(await shownIn(popup)()).toContain('Turn on for bsky.app');
  await popup.close();
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
});

test('a box that no selector knows is named as such, and is checked at a press', async ({ x, context }) => {
  await x.goto('https://nextdoor.com/agency/compose');
  await x.locator('main textarea').click();
  await x.keyboard.type('Please utilize Oak St.');
  const popup = await pressAction(context, x);
  await expect.poll(shownIn(popup)).toContain('does not know on Nextdoor');
  expect(await shownIn(popup)()).not.toContain('utilize');
  await pressIn(popup, 'Attach to this box');
  await expect(x.locator('plainpost-sidebar')).toHaveCount(1);
});

test('says that a post can be clicked into where a compose box stands', async ({ x, context }) => {
  await expect(box(x)).toBeVisible();
  const popup = await pressAction(context, x);
  await expect.poll(shownIn(popup)).toContain('Click into your post');
  await popup.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the popup passes axe, all of it open, in ${scheme} mode`, async ({ x, context }) => {
    await x.goto('https://nextdoor.com/agency/compose');
    await x.locator('main textarea').click();
    const popup = await popupPage(context, x);
    await popup.emulateMedia({ colorScheme: scheme });
    await expect(popup.getByRole('button', { name: 'Attach to this box' })).toBeVisible();
    await expect(popup.getByRole('radio').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
}

test('diagnostics are copied by keyboard, and nothing that was typed is in them', async ({ x, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await box(x).click();
  await x.keyboard.type('Qzxv utilize 5551234');
  const popup = await popupPage(context, x);
  const summary = popup.getByText('Plainpost does not see my box');
  await expect(summary).toBeVisible();
  await summary.focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('textbox', { name: 'Diagnostics' })).toBeFocused();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Copied.')).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ format: 'plainpost-diagnostics', host: 'x.com', site: 'x' });
  expect(copied).not.toMatch(/qzxv|utilize|5551234/i);
});
