import AxeBuilder from '@axe-core/playwright';
import { createWebFolder } from '@/lib/web-folder';
import { type FaultyServer, startFaultyServer } from '../apache/faulty-server.ts';
import type { ServerFault } from '../apache/server-fault.ts';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { expect, test } from '../browser/fixtures.ts';
import { launch } from '../browser/launch.ts';
import { letThrough } from '../browser/traffic.ts';
import { type Agency, notice, setUpAgency } from '../sharing/an-agency.ts';
import { write } from './on-x.ts';
import { follow, openSharing, ringAlarm, title } from './sharing-page.ts';

const extension = allowedExtension('for-sharing');
test.use({ extension });

let apache: RunningApache;
let server: FaultyServer;
let agency: Agency;

test.beforeEach(async () => {
  apache = await startApache();
  server = await startFaultyServer(apache.address);
  const folder = createWebFolder(apache.address, { login: apache.logins.lead });
  agency = await setUpAgency(async (path, text) => {
    const written = await folder.write(path, text, 'always');
    if (!written.ok) throw new Error(`${path} could not be written.`);
  });
  await agency.publish(1, [notice('pool', 'The pool is closed.')]);
});
test.afterEach(async () => {
  await server?.end();
  await apache?.end();
});

test('what is published reaches two people: one who typed the address, one who got it with its key', async ({
  context,
  x,
}) => {
  const other = await launch({ extension });
  try {
    for (const one of [context, other.context]) await letThrough(one, server.address);
    const ana = await openSharing(context);
    await ana.getByLabel('Address of the folder').fill(server.address);
    await follow(ana, apache.logins.staff);
    await expect(title(ana)).toHaveText('Library of City of Riverton, version 1, now');
    await expect(ana.getByText('You use what is published here')).toBeVisible();
    expect((await new AxeBuilder({ page: ana }).analyze()).violations).toEqual([]);

    const ben = await openSharing(other.context, `${server.address}#key=${agency.key.thumbprint}`);
    await follow(ben, apache.logins.staff);

    await agency.publish(2, [notice('pool', 'The pool is open.'), notice('road', 'Oak Street is closed.')]);
    await ana.getByRole('button', { name: 'Look now' }).click();
    await expect(ana.getByText('Version 2 has arrived.')).toBeVisible();
    await ringAlarm(other.context);
    await expect(title(ben)).toContainText('version 2');

    await ana.getByRole('link', { name: 'Templates' }).click();
    const row = ana.getByRole('row', { name: 'Notice road' });
    await expect(row).toContainText('Shared');
    await row.click();
    await expect(ana.getByText('belongs to your agency’s shared library')).toBeVisible();
    await ana.getByRole('button', { name: 'Make a copy of my own' }).click();
    await ana.getByRole('dialog').getByLabel('Your name').fill('Ana Ruiz');
    await ana.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
    await expect(ana.getByLabel('Title')).toHaveValue('Notice road (mine)');
    await ana.getByRole('link', { name: '← All templates' }).click();
    await expect(ana.getByRole('row', { name: 'Notice road (mine)' })).toContainText('Mine only');

    await x.bringToFront();
    await write(x, 'Hello');
    await x.getByRole('tab', { name: 'Templates' }).click();
    await expect(x.getByText('Library of City of Riverton, version 2')).toBeVisible();
    await expect(x.getByRole('button', { name: /Notice road/ })).toBeVisible();
  } finally {
    await other.close();
  }
});

test('whatever the server does, what was received stays, and one sentence says why nothing newer came', async ({
  context,
}) => {
  await letThrough(context, server.address);
  const page = await openSharing(context, server.address);
  await follow(page, apache.logins.staff);
  await agency.publish(5, [notice('pool', 'Five.')]);
  const look = () => page.getByRole('button', { name: 'Look now' }).click();
  await look();
  await expect(title(page)).toContainText('version 5');

  const faults: readonly (readonly [ServerFault, RegExp])[] = [
    [{ kind: 'gone' }, /No answer from/],
    [{ kind: 'status', status: 401 }, /did not accept the login/],
    [{ kind: 'status', status: 403 }, /does not let this login/],
    [{ kind: 'status', status: 404 }, /no shared library in this folder any more/],
    [{ kind: 'status', status: 500 }, /cannot answer just now/],
    [{ kind: 'redirect', to: 'https://login.example.gov/' }, /sends us to another address/],
    [{ kind: 'page' }, /web page in place of the file/],
    [{ kind: 'cut' }, /broke off/],
    [{ kind: 'body', body: 'x'.repeat(5_000_000) }, /larger than/],
    [
      { kind: 'changed', change: (text) => `${text.slice(0, -8)}AAAAAAAA` },
      /signature on the library.*is wrong/,
    ],
  ];
  await agency.publish(6, [notice('pool', 'Six.')]);
  for (const [fault, sentence] of faults) {
    server.mend();
    server.set(fault);
    await look();
    await expect(page.getByText(sentence), JSON.stringify(fault).slice(0, 60)).toBeVisible();
    await expect(title(page)).toContainText('version 5');
  }
  server.mend();
  await agency.publish(4, [notice('pool', 'Four.')]);
  await look();
  await expect(page.getByText('holds version 4, and you already have version 5')).toBeVisible();

  const stranger = await setUpAgency(async (path, text) => {
    await createWebFolder(apache.address, { login: apache.logins.lead }).write(path, text, 'always');
  });
  await stranger.publish(9, [notice('pool', 'Evacuate now.')]);
  await look();
  await expect(page.getByText('signed with keys you have not accepted')).toBeVisible();
  await page.getByRole('button', { name: 'Look at the new keys' }).click();
  await expect(page.getByText('not the ones you accepted before')).toBeVisible();
  await page.getByRole('button', { name: 'Not this one' }).click();

  await agency.publish(7, [notice('pool', 'Seven.')]);
  await look();
  await expect(title(page)).toContainText('version 7');
  await expect(page.locator('.ui-notice')).toHaveCount(0);

  await page.getByText('Login, address and leaving').click();
  await page.getByRole('button', { name: 'Leave this library' }).click();
  await page.getByRole('button', { name: 'Leave it now' }).click();
  await expect(page.getByText('You do not follow the library any more.')).toBeVisible();
  await expect(page.getByLabel('Address of the folder')).toBeVisible();
});
