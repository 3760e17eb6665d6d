import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { startApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { killerOf } from '../browser/kill-browser.ts';
import { launch } from '../browser/launch.ts';
import { letThrough } from '../browser/traffic.ts';
import { approveNew, go, setUpHere } from './publishing-page.ts';
import { openSharing, title } from './sharing-page.ts';

/** How often the browser is killed; only the soak has the time for it. */
const rounds = Number(process.env.PLAINPOST_ROUNDS ?? (process.env.PLAINPOST_SOAK ? 20 : 0));

/** Where a template stands in the database, by its title. */
const shelvesOf = (page: Page, wanted: string): Promise<string[]> =>
  page.evaluate(
    (title) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('templates').objectStore('templates').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.filter((row) => row.title === title).map(({ library }) => library));
          };
        };
      }),
    wanted,
  );

test('a browser that is killed while it publishes loses nothing, and knows at its next start what became of it', async () => {
  test.skip(rounds === 0, 'Only in the soak.');
  test.setTimeout(rounds * 60_000);
  const extension = allowedExtension('for-killing');
  const profile = mkdtempSync(join(tmpdir(), 'plainpost-killed-'));
  const apache = await startApache();
  const tally: Record<string, number> = {};
  const open = async () => {
    const launched = await launch({ extension, profile });
    await letThrough(launched.context, apache.address);
    return launched;
  };
  let launched = await open();
  try {
    const first = await openSharing(launched.context);
    await approveNew(first, 'Pool', 'The pool is closed.');
    await setUpHere(first, apache.address, apache.logins.lead);
    await expect(title(first)).toContainText('version 1');
    let page = first;
    for (let round = 0; round < rounds; round += 1) {
      const name = `Notice ${round}`;
      await approveNew(page, name, `This is notice ${round}.`);
      await go(page, 'sharing/publish');
      const button = page.getByRole('button', { name: /^Publish version/ });
      await expect(button).toBeVisible();
      const kill = await killerOf(launched.context);
      const gone = new Promise((resolve) => launched.context.once('close', resolve));
      await button.click();
      await pause((round * 37) % 400);
      kill();
      await gone;
      await launched.close();
      const document = documentIn(apache.root);
      launched = await open();
      page = await openSharing(launched.context);
      await expect(title(page)).toBeVisible();
      const isOut = document.includes(`This is notice ${round}.`);
      await page.getByRole('button', { name: 'Look now' }).click();
      const shelf = isOut ? 'subscribed' : 'working';
      await expect.poll(() => shelvesOf(page, name), `${name} stands in “${shelf}”`).toContain(shelf);
      tally[shelf] = (tally[shelf] ?? 0) + 1;
    }
    test.info().annotations.push({ type: 'killed', description: JSON.stringify(tally) });
    console.info(`${rounds} kills: ${JSON.stringify(tally)}`);
  } finally {
    await launched.close();
    await apache.end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** The document that the pointer in the folder names; it is whole. */
function documentIn(root: string): string {
  const [, payload = ''] = readFileSync(join(root, 'library/pointer.jws'), 'utf8').split('.');
  const { document } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const text = readFileSync(join(root, 'library', `${document}.json`), 'utf8');
  expect(createHash('sha256').update(text).digest('hex')).toBe(document);
  return text;
}
