import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { drawn } from './drawn.ts';
import { card } from './on-x.ts';

// A Chromium before 148: it knows no ranges of a text field, so that marks lie over the field.
test.use({ switches: ['--disable-blink-features=OpaqueRange'] });

const draft = 'Oak St. is closed.\nPlease utilize Elm St.\nLeave prior to noon.\n';
const underlined = async (page: Page) => (await page.evaluate(drawn)).map(({ words }) => words);
const isUnderlined = (page: Page, words: string[]) => expect.poll(() => underlined(page)).toEqual(words);

async function inDialog(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://nextdoor.com/news_feed/');
  await page.getByTestId('prompt-container').click();
  await page.getByTestId('composer-text-field').click();
  return page;
}

async function inReply(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://nextdoor.com/news_feed/');
  await page.getByTestId('comment-reply-prompt').first().click();
  await page.getByTestId('comment-add-reply-input').first().click();
  return page;
}

test('underlines lie exactly under their words, in a shape for each severity', async ({ context }) => {
  const page = await inDialog(context);
  await page.keyboard.type(`${draft}Meet at {{place}}. `);
  await expect
    .poll(async () =>
      (await page.evaluate(drawn)).map(({ severity, words }) => `${severity}: ${words}`).sort(),
    )
    .toEqual(['error: {{place}}', 'warning: prior to', 'warning: utilize']);
});

test('underlines stay under their words at every frame while a line above is typed in', async ({
  context,
}) => {
  const page = await inDialog(context);
  await page.keyboard.type(draft);
  await isUnderlined(page, ['utilize', 'prior to']);
  // A line of its own, so that nothing typed runs into words that stand there.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await isUnderlined(page, ['utilize', 'prior to']);
  await page.evaluate(`window.drawn = ${drawn}`);
  await page.evaluate(() => {
    const given = window as unknown as { drawn: typeof drawn; seen: string[] };
    given.seen = [];
    const look = () => {
      given.seen.push(
        given
          .drawn()
          .map(({ words }) => words)
          .join(),
      );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.type('The creek is over its banks. ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Stay home. ');
  await isUnderlined(page, ['utilize', 'prior to']);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['utilize,prior to']));
});

test('a field that scrolls takes its underlines along, and shows none outside of it', async ({ context }) => {
  const page = await inDialog(context);
  const field = page.getByTestId('composer-text-field');
  await page.keyboard.insertText(`${draft}${'The creek is high.\n'.repeat(40)}Please utilize Main St. `);
  await field.evaluate((box: HTMLTextAreaElement) => {
    Object.assign(box.style, { maxHeight: '120px', overflowY: 'auto' });
    box.scrollTop = box.scrollHeight;
  });
  await isUnderlined(page, ['utilize']);
  await field.evaluate((box: HTMLTextAreaElement) => {
    box.scrollTop = 0;
  });
  await isUnderlined(page, ['utilize', 'prior to']);
  const layer = await page.locator('.overlay').first().boundingBox();
  const place = await field.boundingBox();
  expect(layer && place && layer.y >= place.y && layer.y + layer.height <= place.y + place.height).toBe(true);
});

test('underlines follow a box that is scrolled, pushed down, zoomed and made narrower', async ({
  context,
}) => {
  const page = await inReply(context);
  await page.keyboard.type('Please utilize Elm St. and leave prior to noon. ');
  await isUnderlined(page, ['utilize', 'prior to']);
  const reply = page.getByTestId('comment-add-reply-input').first();
  const heights = async () => {
    const [first] = await page.evaluate(drawn);
    const place = await reply.boundingBox();
    return { within: (first?.y ?? 0) - (place?.y ?? 0), box: place?.y };
  };
  const before = await heights();

  await page.evaluate(() => {
    // Nothing is scrolled to make up for it: the box is pushed, and no event tells of it.
    document.documentElement.style.overflowAnchor = 'none';
    const news = document.createElement('div');
    news.style.height = '40px';
    document.querySelector('main')?.prepend(news);
  });
  await expect.poll(async () => (await heights()).within).toBeCloseTo(before.within, 0);
  expect((await heights()).box).toBeGreaterThan(before.box ?? 0);
  await isUnderlined(page, ['utilize', 'prior to']);

  await page.evaluate(() => scrollBy(0, 120));
  await expect.poll(async () => (await heights()).within).toBeCloseTo(before.within, 0);
  expect((await heights()).box).toBeLessThan(before.box ?? 0);
  await isUnderlined(page, ['utilize', 'prior to']);

  const devices = await context.newCDPSession(page);
  // Zoom by the browser's own menu is just this: fewer CSS px, each of them larger.
  await devices.send('Emulation.setDeviceMetricsOverride', {
    width: 1024,
    height: 640,
    deviceScaleFactor: 1.25,
    mobile: false,
  });
  await reply.scrollIntoViewIfNeeded();
  await isUnderlined(page, ['utilize', 'prior to']);

  await reply.evaluate((box) => {
    Object.assign(box.style, { width: '180px', flex: 'none', height: '160px' });
  });
  await reply.scrollIntoViewIfNeeded();
  const byWord = async () => (await underlined(page)).join(' ').split(/\s+/);
  await expect.poll(byWord).toEqual(['utilize', 'prior', 'to']);
});

test('nothing is drawn over a dialog that covers the box', async ({ context }) => {
  const page = await inReply(context);
  await page.keyboard.type('Please utilize Elm St. ');
  await isUnderlined(page, ['utilize']);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByTestId('prompt-container').click();
  await page.getByTestId('composer-text-field').click();
  await expect.poll(() => page.locator('.overlay path').count()).toBe(0);
  await page.keyboard.type('Leave prior to noon. ');
  await isUnderlined(page, ['prior to']);
});

test('a card opens at the words of a text field', async ({ context }) => {
  const page = await inDialog(context);
  await page.keyboard.type(draft);
  await isUnderlined(page, ['utilize', 'prior to']);
  const [first] = await page.evaluate(drawn);
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0, { steps: 3 });
  await expect(card(page)).toContainText('utilize');
  await card(page).locator('button.fix').first().click();
  await expect(page.getByTestId('composer-text-field')).toHaveValue(draft.replace('utilize', 'use'));
  await isUnderlined(page, ['prior to']);
});
