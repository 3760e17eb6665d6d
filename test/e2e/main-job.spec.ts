import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sites } from '../../lib/sites/index.ts';
import { expect, test } from '../browser/fixtures.ts';
import {
  box,
  card,
  floodDraft,
  issue,
  marked,
  model,
  openIssue,
  placeOf,
  shown,
  sidebar,
  write,
} from './on-x.ts';

test('words at fault are underlined in the box itself while the draft is typed', async ({ x }) => {
  await write(x, floodDraft);
  await expect
    .poll(async () => Object.values(await marked(x)).flat())
    .toEqual(expect.arrayContaining(['utilize', 'prior to', 'tonight', '!!!', '#roadclosure']));
  expect(await model(x)).toBe(floodDraft);
  expect(await shown(x)).toBe(floodDraft);
});

test('a sidebar opens beside the box and gives each issue its reason and its source', async ({ x }) => {
  await write(x, floodDraft);
  await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
  const items = sidebar(x).locator('li.issue');
  for (const item of await items.all()) {
    await expect(item.locator('.issue-title')).not.toBeEmpty();
    await item.locator('.issue-open').click();
    await expect(item.locator('.message')).not.toBeEmpty();
    await expect(item.locator('.why')).not.toBeEmpty();
    expect(await item.getByRole('link').getAttribute('href')).toMatch(/^https:/);
  }
  const place = await sidebar(x).boundingBox();
  const composer = await box(x).boundingBox();
  expect(place && composer && place.x >= composer.x + composer.width).toBe(true);
});

test('a click on the fix puts “use” for “utilize”, and Ctrl+Z brings it back', async ({ x }) => {
  await write(x, floodDraft);
  await issue(x, 'complex-word').getByRole('button', { name: 'Use “use” for “utilize”' }).click();
  await expect.poll(() => model(x)).toBe(floodDraft.replace('utilize', 'use'));
  expect(await shown(x)).toBe(floodDraft.replace('utilize', 'use'));
  await expect(box(x)).toBeFocused();
  await x.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => model(x)).toBe(floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
});

test('“Ignore” silences one issue and its mark, and it can be shown again', async ({ x }) => {
  await write(x, floodDraft);
  const line = await openIssue(x, 'complex-word');
  await line.getByRole('button', { name: 'Ignore here: “utilize”', exact: true }).click();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  await expect.poll(async () => Object.values(await marked(x)).flat()).not.toContain('utilize');
  await x.keyboard.type(' Stay safe.');
  await expect(issue(x, 'wordy-phrase')).toBeVisible();
  await expect(issue(x, 'complex-word')).toHaveCount(0);
  await sidebar(x).getByRole('button', { name: 'Show again' }).click();
  await expect(issue(x, 'complex-word')).toBeVisible();
  expect(await model(x)).toBe(`${floodDraft} Stay safe.`);
});

test('the length meter counts as X counts: links as 23, emoji as 2', async ({ x }) => {
  await write(x, 'Roads: ');
  await x.keyboard.insertText('https://www.maplefalls.gov/roads/closures-and-detours 🚧');
  await expect(sidebar(x).locator('.length')).toContainText('33 of 280');
  await x.keyboard.type('x'.repeat(260));
  await expect(sidebar(x).locator('.length')).toContainText('13 too many');
  await expect(issue(x, 'length-limit')).toBeVisible();
});

test('the Templates tab finds “Road closure”, asks for street and times, and inserts the finished text', async ({
  x,
}) => {
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await sidebar(x).getByRole('searchbox', { name: 'Find a template' }).fill('road clo');
  await sidebar(x)
    .getByRole('button', { name: /^Road closure/ })
    .first()
    .click();
  await fillRoadClosure(x);
  await sidebar(x).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => model(x)).toContain('Oak Street');
  expect(await model(x)).toMatch(/5:30 p\.m\..*May 6/);
  expect(await shown(x)).toBe(await model(x));
  expect(await model(x)).not.toContain('{{');
  await x.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => model(x)).toBe('');
});

test('a mark’s card opens on a click and on a hover, next to its words, and moves nothing', async ({ x }) => {
  await write(x, floodDraft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  const words = await placeOf(x, 'utilize');
  await x.mouse.move(words.x, words.y, { steps: 3 });
  await expect(card(x)).toContainText('utilize');
  await x.mouse.move(words.x, 700, { steps: 3 });
  await expect(card(x)).toHaveCount(0);
  await x.mouse.click(words.x, words.y);
  await expect(card(x)).toBeVisible();
  await x.keyboard.press('Escape');
  await expect(card(x)).toHaveCount(0);
  await expect(box(x)).toBeFocused();
  await x.keyboard.type('|');
  expect(await model(x)).toMatch(/u[tiliz]*\|[tiliz]*e Oak/);
});

test('every page carries only the sentinel, under 10 kB and without timer, observer or layout read', () => {
  const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
  const pages = sites.filter(({ optional }) => !optional).flatMap(({ matches }) => matches);
  expect(manifest.content_scripts).toEqual([
    { matches: pages, js: ['sentinel.js'], run_at: 'document_start' },
  ]);
  expect(manifest.host_permissions).toEqual(pages);
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  // The one file a page could ask for has an address that it is not told.
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['sidebar-frame.html'], matches: ['<all_urls>'], use_dynamic_url: true },
  ]);
  const sentinel = readFileSync('.output/chrome-mv3/sentinel.js', 'utf8');
  expect(sentinel.length).toBeLessThan(10_000);
  expect(sentinel).not.toMatch(
    /setTimeout|setInterval|requestAnimationFrame|Observer|getBoundingClientRect|offset(Width|Height|Top|Left)/,
  );
});

test('nothing of ours is on the page until a compose box is used', async ({ x }) => {
  await x.getByRole('heading', { name: 'Messages' }).click();
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
  await box(x).click();
  await expect(sidebar(x)).toBeVisible();
});

/** Only what is required: the street, why, from when, and what to do. */
async function fillRoadClosure(x: Page): Promise<void> {
  const form = sidebar(x);
  await form.getByLabel('Agency').fill('City of Maple Falls');
  await form.getByLabel('Street').fill('Oak Street');
  await form.getByLabel('Reason').selectOption({ index: 1 });
  await form.getByLabel('Start date').fill('2027-05-06');
  await form.getByLabel('Start time').fill('17:30');
  await form.getByLabel('What people should do').selectOption({ index: 1 });
}
