import { expect, test } from '@playwright/test';
import { launchFirefox } from '../browser/firefox.ts';
import { drawn } from './drawn.ts';

test('in Firefox, which knows no ranges of a text field, underlines lie exactly under its words', async () => {
  test.slow();
  const { page, leaks, close } = await launchFirefox('https://nextdoor.com/news_feed/');
  const underlined = async () => (await page.evaluate(drawn)).map(({ words }) => words);
  try {
    await page.click('[data-testid="prompt-container"]');
    await page.click('[data-testid="composer-text-field"]');
    await page.keyboard.type('Oak St. is closed.\nPlease utilize Elm St.\nLeave prior to noon.\n');
    await expect.poll(underlined, { timeout: 20_000 }).toEqual(['utilize', 'prior to']);
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('Now: the creek is high.\nSo ');
    await expect.poll(underlined).toEqual(['utilize', 'prior to']);
    expect(leaks).toEqual([]);
  } finally {
    await close();
  }
});
