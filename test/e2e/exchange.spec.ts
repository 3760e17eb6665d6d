import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';

async function openView(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#/exchange`);
  await expect(page.getByRole('heading', { name: 'In and out' })).toBeVisible();
  return page;
}

const fileField = (page: Page) => page.locator('input[type="file"]').first();

async function give(page: Page, name: string, contents: string | Uint8Array) {
  const buffer = Buffer.from(contents);
  await fileField(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return readFileSync(await download.path());
}

/** How many rows each table has. */
async function rows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counts: Record<string, number> = {};
          const tables = ['templates', 'proposals', 'guides', 'revisions'];
          const reading = database.transaction(tables);
          for (const table of tables) {
            const counting = reading.objectStore(table).count();
            counting.onsuccess = () => {
              counts[table] = counting.result;
            };
          }
          reading.oncomplete = () => {
            database.close();
            resolve(counts);
          };
        };
      }),
  );
}

function template(id: string, change: Record<string, unknown> = {}) {
  return {
    ...{ id, library: 'working', title: `Title of ${id}`, category: 'service', language: 'en', pair: id },
    ...{ body: 'Oak St. is closed until {{end}}. '.repeat(15).trim(), status: 'approved', version: 1 },
    fields: [{ name: 'end', label: 'End', kind: 'date', required: true }],
    ...{ author: { name: 'Ana', key: 'a' }, createdAt: 1_000, updatedAt: 2_000, reviewBy: '2027-11-22' },
    ...change,
  };
}

const libraryOf = (parts: Record<string, unknown>) =>
  JSON.stringify({ format: 'plainpost-library', formatVersion: 1, ...parts }, null, 2);

test('a library goes out, comes into another browser’s library, and its import is undone', async ({
  context,
}) => {
  const page = await openView(context);
  const parts = { templates: [template('a'), template('b')], agency: { name: 'City of Riverton' } };
  await give(page, 'riverton.json', libraryOf(parts));
  await expect(page.getByRole('heading', { name: 'What riverton.json would change' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'Take their approvals as they are' }).check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/riverton\.json was imported .*: 3 added/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Last import' })).toBeFocused();
  const written = await rows(page);

  const library = await saved(page, 'Save the whole library');
  expect(JSON.parse(library.toString()).templates.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  await give(page, 'again.json', library);
  await expect(page.getByText('This file changes nothing')).toBeVisible();
  await expect(page.getByText('This installation wrote the file')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText(/is undone\. Everything is as it was before/)).toBeVisible();
  expect((await rows(page)).templates).toBe((written.templates ?? 0) - 2);
});

test('tables and a style go out as files a spreadsheet and Vale open, and come back as they were', async ({
  context,
}) => {
  const page = await openView(context);
  const formula = '=HYPERLINK("https://evil.example","x")';
  const entry = {
    ...{ id: 'riverton.jargon', type: 'existence', message: 'Leave out “%s”.', severity: 'warning' },
    ...{ scope: 'text', tokens: ['synergy'] },
  };
  await give(
    page,
    'riverton.json',
    libraryOf({
      templates: [template('a', { title: formula, tags: ['calle; cerrada', 'Peñón'] })],
      agency: { terms: [{ use: 'police officers', instead: ['cops', '+1'] }] },
      styleGuide: { entries: [entry] },
    }),
  );
  await page.getByRole('checkbox', { name: 'Take their approvals' }).check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();

  const templates = await saved(page, 'Save the templates (CSV)');
  expect([...templates.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(templates.toString()).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
  for (const [name, file] of [
    ['templates.csv', templates],
    ['terms.csv', await saved(page, 'Save the preferred terms (CSV)')],
    ['vale.zip', await saved(page, 'Save your own rules')],
  ] as const) {
    await give(page, name, file);
    await expect(page.getByRole('heading', { name: `What ${name} would change` })).toBeVisible();
    await expect(page.getByText('This file changes nothing')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
});

test('files that are broken or hostile are refused with the place and the reason, and nothing is changed', async ({
  context,
}, testInfo) => {
  test.slow();
  const page = await openView(context);
  const before = await rows(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const utf16 = Buffer.from('\uFEFFtitle\tbody\tstatus\r\nA\tB\tC\r\n', 'utf16le');
  for (const [name, contents, why] of [
    ['cut.json', libraryOf({ templates: [template('a')] }).slice(0, 300), /it ends too early, in line \d+/],
    [
      'comma.json',
      '{"format":"plainpost-library",\n"formatVersion":1,}',
      'line 2 cannot be read at column 19',
    ],
    ['newer.json', '{"format":"plainpost-library",\n"formatVersion":7}', 'formatVersion is 7 in line 2'],
    [
      'proto.json',
      libraryOf({ agency: { acronyms: JSON.parse('{"__proto__":{"a":1}}') } }),
      'the key “__proto__” in line 6',
    ],
    [
      'wrong.json',
      libraryOf({ templates: [template('a', { body: 7 })] }),
      'templates.0.body: must be text (line 12)',
    ],
    ['page.html', '<!doctype html><script>alert(1)</script>', 'Line 1 starts a web page'],
    ['utf16.txt', utf16, 'Row 2, column “status”'],
    ['bytes.csv', Uint8Array.from([0x61, 0x0a, 0xff, 0x00]), 'Line 2 of the file is not readable text'],
    ['quotes.csv', '\uFEFFtitle,body\nA,"B\n', 'Row 2 cannot be read'],
    ['deep.json', '['.repeat(1_000_000), 'nested too deeply in line 1'],
    ['book.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'This is an Excel workbook'],
  ] as const) {
    await give(page, name, contents);
    await expect(page.getByRole('alert'), name).toContainText(why);
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
  }
  const huge = testInfo.outputPath('huge.json');
  writeFileSync(huge, Buffer.alloc(50_000_000, ' '));
  await fileField(page).setInputFiles(huge);
  await expect(page.getByRole('alert')).toContainText('The file is 50 MB; the most that is read is 40 MB.');
  await expect(page.getByRole('heading', { name: 'Bring in' })).toBeVisible();
  expect(await rows(page)).toEqual(before);

  // A script in a text is a text.
  const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await give(page, 'script.json', libraryOf({ templates: [template('s', { title: script, body: script })] }));
  await page.getByText(script).first().click();
  await expect(page.locator('ins', { hasText: script }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();
  expect(dialogs).toEqual([]);
});

test('a file is dropped and a table pasted, by pointer and by keyboard alone', async ({
  context,
}, testInfo) => {
  const page = await openView(context);
  const file = testInfo.outputPath('dropped.csv');
  writeFileSync(file, 'avoid;use\r\ncops;police officers\r\n');
  const { x, y } = (await page.locator('.exchange-drop').boundingBox()) ?? { x: 0, y: 0 };
  const browser = await context.newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', {
      ...{ type, x: x + 20, y: y + 20 },
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  await expect(page.getByRole('heading', { name: 'What dropped.csv would change' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Bring in' })).toBeFocused();

  await page.getByRole('textbox', { name: 'Or paste a table' }).focus();
  await page.keyboard.insertText('blaze\tfire\ncops\tpolice officers\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the pasted text would change' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Replace everything' })).toBeChecked();
  const apply = page.getByRole('button', { name: 'Import', exact: true });
  await expect(apply).not.toHaveAttribute('aria-disabled', 'true');
  for (let press = 0; press < 5 && !(await apply.evaluate((it) => it === document.activeElement)); press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Last import' })).toBeFocused();
  await expect(page.getByText(/the pasted text was imported/)).toBeVisible();
});

test('10,000 templates come in with progress, are cancelled without a trace, and are undone', async ({
  context,
}, testInfo) => {
  test.slow();
  const page = await openView(context);
  const many = Array.from({ length: 10_000 }, (_, number) => template(`t${number}`));
  const start = Date.now();
  await give(page, 'many.json', libraryOf({ templates: many }));
  await expect(page.getByText('100 of 10,000 shown')).toBeVisible({ timeout: 60_000 });
  const planned = Date.now() - start;

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('The import was cancelled. Nothing was changed.');
  expect((await rows(page)).proposals).toBe(0);

  const applied = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Import');
    const from = performance.now();
    let steps = 0;
    let last = '';
    button?.click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      const now = document.querySelector('progress')?.value.toString() ?? '';
      if (now !== last) steps += 1;
      last = now;
      if ([...document.querySelectorAll('button')].some((one) => one.textContent === 'Undo import')) break;
    }
    return { ms: Math.round(performance.now() - from), steps };
  });
  expect(applied.steps).toBeGreaterThan(2);
  expect((await rows(page)).proposals).toBe(10_000);
  const undoing = Date.now();
  await page.getByRole('button', { name: 'Undo import' }).click();
  await expect(page.getByText(/is undone/)).toBeVisible({ timeout: 60_000 });
  expect((await rows(page)).proposals).toBe(0);
  const figures = { planned, applied: applied.ms, steps: applied.steps, undone: Date.now() - undoing };
  testInfo.annotations.push({ type: 'import of 10,000 templates, ms', description: JSON.stringify(figures) });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the view passes axe in ${scheme} mode, and fits 320 pixels`, async ({ context }) => {
    const page = await openView(context);
    await page.emulateMedia({ colorScheme: scheme });
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    expect(await faults()).toEqual([]);
    await give(
      page,
      'riverton.json',
      libraryOf({ templates: [template('a')], agency: { name: 'Riverton' } }),
    );
    await page.getByText('Title of a').click();
    expect(await faults()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overhang()).toBe(0);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(await overhang()).toBe(0);
  });
}
