import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { expect, test } from '../browser/fixtures.ts';
import { launch } from '../browser/launch.ts';
import { letThrough } from '../browser/traffic.ts';
import { approveNew, go, makeKey, publish, rewrite, setUpHere } from './publishing-page.ts';
import { follow, openSharing, title } from './sharing-page.ts';

const extension = allowedExtension('for-publishing');
test.use({ extension, actionTimeout: 15_000 });

let apache: RunningApache;
test.beforeEach(async () => {
  apache = await startApache();
});
test.afterEach(() => apache?.end());

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
};

test('two leads set up, publish at once, settle a conflict, go back and revoke; staff get each version', async ({
  context,
}) => {
  test.slow();
  const [second, third] = await Promise.all([launch({ extension }), launch({ extension })]);
  try {
    const contexts: readonly BrowserContext[] = [context, second.context, third.context];
    for (const one of contexts) await letThrough(one, apache.address);
    const { lead, staff } = apache.logins;

    const ana = await openSharing(context, apache.address);
    await approveNew(ana, 'Pool', 'The pool is closed.');
    await setUpHere(ana, apache.address, lead, accessible);
    await expect(title(ana)).toHaveText('Library of City of Riverton, version 1, now');

    const ben = await openSharing(second.context, apache.address);
    await follow(ben, lead);
    const sam = await openSharing(third.context, apache.address);
    await follow(sam, staff);
    await expect(sam.getByRole('link', { name: 'Publish' })).toHaveCount(0);
    await go(ben, 'sharing/publish');
    await expect(ben.getByText('There is no publisher’s key in this browser.')).toBeVisible();
    await ben.getByRole('link', { name: 'Go to your keys' }).click();
    await makeKey(ben);
    const publishing = ben.getByRole('region', { name: 'Your publisher’s key' });
    await publishing.getByLabel('Your name').fill('Ben Ortiz');
    await ben.getByRole('button', { name: 'Ask to be listed as a publisher' }).click();
    await expect(ben.getByText('Your request is in the folder.')).toBeVisible();
    await accessible(ben);

    await go(ana, 'sharing/people');
    await ana.getByRole('button', { name: 'Look who asks' }).click();
    await accessible(ana);
    await ana.getByRole('button', { name: 'List Ben Ortiz' }).click();
    await expect(ana.getByText('Ben Ortiz is listed.')).toBeVisible();

    await go(ben, 'sharing/publish');
    await expect(ben.getByText('There is nothing to publish')).toBeVisible();

    await approveNew(ana, 'Park', 'The park is open.');
    await approveNew(ben, 'Library', 'The library is open.');
    await rewrite(ana, 'Pool', 'The pool opens in May.');
    for (const one of [ana, ben]) await go(one, 'sharing/publish');
    await ana.getByLabel('Note to the others').fill('Summer');
    await ana.getByText('Park', { exact: true }).click();
    await accessible(ana);
    const buttons = [ana, ben].map((one) => one.getByRole('button', { name: /^Publish version 3/ }));
    await Promise.all(buttons.map((button) => button.click()));
    for (const one of [ana, ben]) await expect(one.getByText(/^Version [34] is published/)).toBeVisible();

    await rewrite(ben, 'Pool', 'The pool opens in June.');
    await rewrite(ana, 'Pool', 'The pool opens in July.');
    await publish(ana);
    await expect(ana.getByText('Version 5 is published.')).toBeVisible();
    await go(ben, 'sharing/publish');
    await expect(ben.getByText('Somebody else changed 1 thing that you changed too.')).toBeVisible();
    await ben.getByRole('link', { name: 'Look at the conflicts' }).click();
    await expect(ben.getByRole('button', { name: 'Keep ours Pool' })).toBeVisible();
    await accessible(ben);
    await ben.getByRole('button', { name: 'Keep ours Pool' }).click();
    await expect(ben.getByText('There are no conflicts')).toBeVisible();
    await publish(ben);
    await expect(ben.getByText('Version 6 is published.')).toBeVisible();

    await sam.getByRole('button', { name: 'Look now' }).click();
    await expect(title(sam)).toContainText('version 6');
    await go(sam, 'templates');
    await expect(sam.getByRole('row', { name: 'Library' })).toBeVisible();
    await expect(sam.getByRole('row', { name: 'Park' })).toBeVisible();
    await sam.getByRole('row', { name: 'Pool' }).click();
    await expect(sam.getByText('The pool opens in June.').first()).toBeVisible();

    await go(ana, 'sharing/earlier');
    await ana.getByRole('button', { name: 'Publish version 5 again' }).click();
    await accessible(ana);
    await ana.getByRole('button', { name: 'Publish version 5 again' }).click();
    await expect(ana.getByText('Version 7 is published.')).toBeVisible();

    await go(ana, 'sharing/people');
    await ana.getByRole('button', { name: 'Revoke Ben Ortiz' }).click();
    await ana.getByRole('button', { name: 'Revoke the key of Ben Ortiz' }).click();
    await expect(ana.getByText('The key of Ben Ortiz is revoked.')).toBeVisible();
    await rewrite(ben, 'Park', 'The park is shut.');
    await go(ben, 'sharing/publish');
    await expect(ben.getByText('Your publisher’s key is not listed in this library.').first()).toBeVisible();

    await go(sam, 'sharing');
    await sam.getByRole('button', { name: 'Look now' }).click();
    await expect(title(sam)).toContainText('version 8');
    await go(sam, 'templates');
    await sam.getByRole('row', { name: 'Pool' }).click();
    await expect(sam.getByText('The pool opens in July.').first()).toBeVisible();
  } finally {
    await Promise.all([second.close(), third.close()]);
  }
});
