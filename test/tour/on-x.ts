import { expect, type Page } from '@playwright/test';
import { box, card, issue, openIssue, placeOf, sidebar, write } from '../e2e/on-x.ts';
import { popupPage } from '../e2e/popup-page.ts';
import { type Chapter, firstPage } from './chapter.ts';

/** The first picture a reader of the README sees. */
const screenshot = '../../assets/screenshot';

/** A draft as it is written in a hurry; it names no day, so that its pictures are the same on any. */
export const hasty =
  'Due to flooding, residents are advised to utilize Elm St. prior to 7:00 PM on Friday!!! #roadclosure';
const alert = 'Flash flooding on Oak St. near the river. Avoid the area until 9 p.m.';

/** X's own column and the sidebar beside it: the margins left and right say nothing. */
export const besideX = { x: 96, width: 1088, height: 730 };

const timeline = 'https://x.com/home';

/** Opens X and writes; all of it was checked when this is through. */
export async function draftOnX(x: Page, text: string, last: string): Promise<void> {
  await x.goto(timeline);
  await write(x, text);
  await expect(issue(x, last).first()).toBeVisible();
}

/** The sidebar beside X's own box: issues, their cards and the preview. */
export const marks: Chapter = async (context, shoot) => {
  const x = await firstPage(context, timeline);
  await draftOnX(x, hasty, 'hashtag-camel-case');
  await shoot(x, screenshot, besideX);
  const line = await openIssue(x, 'hashtag-camel-case');
  await line.scrollIntoViewIfNeeded();
  await expect(line.locator('.heard-as')).toBeVisible();
  await shoot(x, 'x-issue-open', besideX);
  await line.locator('.issue-open').click();
  const words = await placeOf(x, '#roadclosure');
  await x.mouse.move(words.x, words.y, { steps: 3 });
  await expect(card(x).locator('.heard-as')).toBeVisible();
  await shoot(x, 'x-card', { ...besideX, height: 560, hover: true });
  await x.mouse.move(words.x, 700);
  await expect(card(x)).toHaveCount(0);
  await sidebar(x).getByRole('tab', { name: 'Preview' }).click();
  await expect(sidebar(x).locator('.spoken mark').first()).toBeVisible();
  await shoot(x, 'x-preview', besideX);
  const popup = await popupPage(context, x);
  await popup.setViewportSize({ width: 340, height: 720 });
  await expect(popup.getByRole('button', { name: 'Open the library' })).toBeVisible();
  await shoot(popup, 'popup');
};

/** Templates at the caret and in the sidebar. */
export const templatesOnX: Chapter = async (context, shoot) => {
  const x = await firstPage(context, timeline);
  await write(x, 'Roads today: //ro');
  await expect(x.locator('plainpost-sidebar .picker').getByRole('option').first()).toContainText(/road/i);
  await shoot(x, 'x-picker', besideX);
  await x.keyboard.press('Enter');
  const form = sidebar(x);
  await form.getByLabel('Agency').fill('City of Maple Falls');
  await form.getByLabel('Street').fill('Oak Street');
  await form.getByLabel('Reason').selectOption({ index: 1 });
  await form.getByLabel('Start date').fill('2027-05-06');
  await form.getByLabel('Start time').fill('17:30');
  await form.getByLabel('What people should do').selectOption({ index: 1 });
  await form.getByLabel('Agency').evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await shoot(x, 'x-template-form', besideX);
};

/** What is held to more, and what is held back. */
export const emergency: Chapter = async (context, shoot) => {
  const x = await firstPage(context, timeline);
  await box(x).click();
  await sidebar(x).getByLabel('Check as').selectOption('emergency');
  await write(x, alert);
  await expect(sidebar(x).locator('[data-element="time"]')).toHaveClass('said');
  await shoot(x, 'x-emergency', besideX);

  const popup = await popupPage(context, x);
  await popup.getByRole('radio', { name: 'Ask once more' }).check();
  await popup.close();
  await x.bringToFront();
  await draftOnX(x, 'Water is off on [STREET] until noon on Friday. #waterupdate', 'unfilled-placeholder');
  await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
  await x.getByTestId('tweetButtonInline').click();
  const bar = x.getByRole('region', { name: 'Before you post' });
  await expect(bar.getByText('Press Post again to post anyway.')).toBeVisible();
  await shoot(x, 'x-gate', besideX);
};
