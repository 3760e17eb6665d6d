import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
test.use({ welcome: true });
for (const [name, scheme, width] of [['light','light',1280],['dark','dark',1280],['narrow','light',320]] as const)
test(`look ${name}`, async ({ context, launched }) => {
  const page = context.pages().find((one) => one.url().includes('welcome.html')) ?? await context.waitForEvent('page');
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel('Name')).toBeVisible();
  await page.screenshot({ path: `/tmp/d-${name}-top.png`, fullPage: true });
  await page.getByRole('textbox', { name: 'Practice post' }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/d-${name}-practice.png` });
  const popup = await context.newPage();
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.setViewportSize({ width: 372, height: 700 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByRole('switch')).toBeVisible();
  await popup.waitForTimeout(300);
  await popup.screenshot({ path: `/tmp/d-${name}-popup.png`, fullPage: true });
  await popup.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
  await popup.screenshot({ path: `/tmp/d-${name}-popup-open.png`, fullPage: true });
  console.log(launched.errors);
});
