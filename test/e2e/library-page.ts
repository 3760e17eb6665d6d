import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { extensionId } from '../browser/launch.ts';

/** The library page, with the templates that Plainpost brings in it. */
export async function openLibrary(context: BrowserContext, place = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html${place}`);
  await expect(page.getByRole('row').first()).toBeVisible();
  return page;
}

/** Tells once who works here, as a person does at the first question. */
export async function sayName(page: Page, name = 'Ana Ruiz'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Who works here?' });
  await dialog.getByLabel('Your name').fill(name);
  await dialog.getByRole('button', { name: 'Continue' }).click();
}

/** Starts a template and gives it a title and a text, and waits until both are kept. */
export async function write(page: Page, title: string, body: string): Promise<void> {
  await page.getByRole('button', { name: 'New template' }).first().click();
  const asks = page.getByRole('dialog', { name: 'Who works here?' });
  await expect(asks.or(page.getByLabel('Title'))).toBeVisible();
  if (await asks.isVisible()) await sayName(page);
  await page.getByLabel('Title').fill(title);
  await bodyOf(page).fill(body);
  await saved(page);
}

export const bodyOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of the post' });

/** The line that says quietly that all is kept. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText('Saved');
}

/** The line of the list with this title. */
export const line = (page: Page, title: string): Locator =>
  page.getByRole('grid', { name: 'Templates' }).getByRole('row', { name: title, exact: true });

/** Puts many rows made of one of the starter's into the database, at once. */
export async function putMany(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (many) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('templates', 'readwrite');
          const store = transaction.objectStore('templates');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const models = reading.result;
            for (let number = 0; number < many; number++) {
              const model = models[number % models.length];
              const title = `${model.title} ${number} ${['Oak', 'Elm', 'Cedar', 'Maple'][number % 4]}`;
              store.put({
                ...model,
                id: `many-${number}`,
                pair: `many-${number}`,
                title,
                library: 'working',
              });
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    count,
  );
}
