import type { BrowserContext } from '@playwright/test';

/** Puts a copy of a template with other contents into the database, as the library page or an import will. */
export async function putTemplate(context: BrowserContext, change: Record<string, unknown>): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate(
    (changed) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('templates', 'readwrite').objectStore('templates');
          const reading = store.getAll();
          reading.onsuccess = () => {
            store.put({ ...reading.result[0], library: 'private', status: 'approved', ...changed });
            store.transaction.oncomplete = () => resolve();
          };
        };
      }),
    change,
  );
}

/** The reviews as they lie in the database, as JSON. */
export async function keptReviews(context: BrowserContext): Promise<string> {
  const rows = await context.serviceWorkers()[0]?.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reviews').objectStore('reviews').getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
          opening.result.close();
        };
      }),
  );
  return JSON.stringify(rows ?? []);
}
