import { expect, type Page } from '@playwright/test';
import { extensionId } from '../browser/launch.ts';
import { bodyOf, saved, write } from './library-page.ts';

const passphrase = 'seven quiet rivers run west';

/** Goes to a place in the library page. */
export const go = (page: Page, place: string) =>
  page.goto(`chrome-extension://${extensionId}/library.html#/${place}`);

/** Makes a publisher's key as a person does: passphrase twice, file saved. */
export async function makeKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Make a key' }).last().click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the backup file' }).click();
  await (await saving).path();
  await page.getByRole('checkbox', { name: /^I have the file/ }).check();
  await page.getByRole('button', { name: 'Use this key' }).click();
}

/** Writes a template and approves it. */
export async function approveNew(page: Page, name: string, body: string): Promise<void> {
  await go(page, 'templates');
  await write(page, name, body);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved. It stands in the sidebar now.')).toBeVisible();
}

/** Changes the text of a template and approves that. */
export async function rewrite(page: Page, name: string, body: string): Promise<void> {
  await go(page, 'templates');
  await page.getByRole('row', { name }).first().click();
  await bodyOf(page).fill(body);
  await saved(page);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved. It stands in the sidebar now.')).toBeVisible();
}

/** Publishes what there is. */
export async function publish(page: Page): Promise<void> {
  await go(page, 'sharing/publish');
  await page.getByRole('button', { name: /^Publish version/ }).click();
}

/** Sets up the shared library in an empty folder. */
export async function setUpHere(
  page: Page,
  address: string,
  login: { readonly user: string; readonly password: string },
  look: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  await go(page, `sharing/${encodeURIComponent(address)}`);
  await page.getByRole('button', { name: 'Look what is there' }).click();
  const asks = page.getByRole('region', { name: 'The server asks who you are' });
  await asks.getByLabel('User name').fill(login.user);
  await asks.getByLabel('Password').fill(login.password);
  await asks.getByRole('button', { name: 'Look what is there' }).click();
  await makeKey(page);
  await page.getByLabel('Name of the library').fill('City of Riverton');
  await look(page);
  await page.getByRole('button', { name: /^Set up and publish/ }).click();
}
