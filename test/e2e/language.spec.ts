import { expect, test } from '../browser/fixtures.ts';
import { openLibrary } from './library-page.ts';
import { issue, marked, sidebar, write } from './on-x.ts';
import { popupPage } from './popup-page.ts';

test('the language a person chooses is spoken everywhere, at once', async ({ x, context }) => {
  await write(x, 'Please utilize Oak St. by noon.');
  await expect(issue(x, 'complex-word').getByRole('button', { name: 'Use “use”' })).toBeVisible();
  const library = await openLibrary(context);
  const popup = await popupPage(context, x);
  await popup.getByRole('combobox', { name: 'Plainpost speaks' }).selectOption('Español');

  await expect(popup.getByRole('button', { name: 'Abrir la biblioteca' })).toBeVisible();
  await expect(library.getByRole('heading', { level: 1, name: 'Plantillas' })).toBeVisible();
  await expect(library.locator('html')).toHaveAttribute('lang', 'es');
  await expect(sidebar(x).getByRole('tab', { name: 'Plantillas' })).toBeVisible();
  // The background's own sentences too: titles, reasons and what a fix is called.
  await expect(issue(x, 'complex-word').getByRole('button', { name: 'Usar “use”' })).toBeVisible();
  expect(Object.values(await marked(x)).flat()).toContain('utilize');
  // A page that is opened later has it from the start.
  const later = await openLibrary(context);
  await expect(later.getByRole('combobox', { name: 'Plainpost habla en' })).toHaveValue('es');

  await library.bringToFront();
  await library
    .getByRole('combobox', { name: 'Plainpost habla en' })
    .first()
    .selectOption('El idioma del navegador');
  await expect(library.getByRole('heading', { level: 1, name: 'Templates' })).toBeVisible();
  await expect(issue(x, 'complex-word').getByRole('button', { name: 'Use “use”' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Open the library' })).toBeVisible();
});

test('the browser’s own pages say what Plainpost is in the browser’s language', async ({ context }) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const told = await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getManifest(): { readonly name: string; readonly description: string } } };
    };
    return chrome.runtime.getManifest();
  });
  expect(told.name).toBe('Plainpost');
  expect(told.description).toContain('Checks and approved templates inside the compose box');
});
