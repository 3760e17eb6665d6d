import { createWebFolder } from '@/lib/web-folder';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { test as base, expect } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { letThrough } from '../browser/traffic.ts';
import { notice, setUpAgency } from '../sharing/an-agency.ts';
import { answerable } from './answerable.ts';
import { sidebar, write } from './on-x.ts';
import { follow, openSharing, title } from './sharing-page.ts';

const test = base.extend<{ apache: RunningApache }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first parameter
  apache: async ({}, use) => {
    const apache = await startApache();
    await use(apache);
    await apache.end();
  },
});

test.skip(
  process.platform !== 'linux',
  'Policies are put in place for one browser alone, which only Linux lets a test do.',
);
test.use({ extension: allowedExtension('prescribed'), policy: { language: 'en' } });

test('an agency’s library, its reviews and its records are prescribed: nobody is asked whom to trust, and no post goes out unseen', async ({
  x,
  context,
  launched,
  apache,
}) => {
  test.slow();
  await letThrough(context, apache.address);
  const folder = createWebFolder(apache.address, { login: apache.logins.lead });
  const agency = await setUpAgency(async (path, text) => {
    const written = await folder.write(path, text, 'always');
    if (!written.ok) throw new Error(`${path} could not be written.`);
  });
  await agency.publish(1, [notice('pool', 'The pool is closed.')]);

  const page = await openSharing(context);
  launched.managed?.prescribe({
    ...{ libraryAddress: apache.address, libraryKeys: [agency.key.thumbprint] },
    ...{ reviewRequired: true, gate: { mode: 'ask' } },
    records: { on: true, text: 'hash', retentionDays: 90 },
  });
  const address = page.getByLabel('Address of the folder');
  await expect(address).toHaveValue(apache.address, { timeout: 40_000 });
  await expect(address).not.toBeEditable();
  await expect(page.getByText('Set by your agency')).toBeVisible();
  await follow(page, apache.logins.staff);
  await expect(title(page)).toHaveText('Library of City of Riverton, version 1, now');
  await expect(page.getByRole('button', { name: 'Leave this library' })).toHaveCount(0);

  await x.bringToFront();
  await write(x, 'The pool is open.');
  await expect(sidebar(x).getByRole('button', { name: 'Send for review' })).toBeVisible();
  await x.getByTestId('tweetButtonInline').click();
  const bar = x.getByRole('region', { name: 'Before you post' });
  await expect(bar.getByRole('alert')).toContainText('nobody has approved exactly this text');
  expect(await x.evaluate(() => window.__standIn.published)).toEqual([]);
  await bar.getByRole('button', { name: 'Emergency, no time' }).click();
  await bar.getByRole('button', { name: 'Post now, review after' }).click();
  await expect(bar.getByText('Sent, marked as posted.', { exact: false })).toBeVisible();
  await answerable(x);
  await x.getByTestId('tweetButtonInline').click();
  await expect.poll(() => x.evaluate(() => window.__standIn.published.length)).toBe(1);

  await page.goto(`chrome-extension://${extensionId}/library.html#/records`);
  await expect(page.getByRole('checkbox', { name: /Keep/ })).toBeDisabled();
  await expect(page.getByText('The pool is open.')).toHaveCount(0);
  await expect(page.getByText(/· record \d anchored in 127\.0\.0\.1/)).toBeVisible();
});
