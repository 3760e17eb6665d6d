import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { settle } from './journey.ts';
import { type LeadWords, leads, owns } from './lead-words.ts';
import { box, model, sidebar } from './on-x.ts';
import { welcomePage } from './welcome-page.ts';

test.use({ welcome: true });

/** A Vale style of one rule, as an agency has it in a file. */
const style = `extends: existence
message: "Leave out '%s'."
level: warning
ignorecase: true
tokens:
  - synergy
`;

/** Approves the text that is open, once all of it is kept. */
async function approve(page: Page, words: LeadWords): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText(words.saved);
  const status = page.getByRole('region', { name: words.status });
  await status.getByRole('button', { name: words.approve }).click();
  await expect(status.getByText(words.approved)).toBeVisible();
}

for (const words of leads)
  test(`a lead, in ${words.language}: from an empty library to a template and a rule that work in a post`, async ({
    context,
  }, testInfo) => {
    test.slow();
    const start = Date.now();
    const [first, second] = words.language === 'en' ? [owns.en, owns.es] : [owns.es, owns.en];
    const page = await welcomePage(context);
    await settle(context, words.language);
    await page.getByLabel(words.name).fill('City of Maple Falls');
    await page.getByLabel(words.domains).fill('maplefalls.gov');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByRole('button', { name: words.empty }).click();

    // A template with one field, and its version in the other language.
    await page.goto(`chrome-extension://${extensionId}/library.html`);
    await page.getByRole('button', { name: words.newTemplate }).first().click();
    const [question, name, go] = words.who;
    const who = page.getByRole('dialog', { name: question });
    await who.getByLabel(name).fill('Ana Ruiz');
    await who.getByRole('button', { name: go }).click();
    const body = page.getByRole('textbox', { name: words.body });
    await page.getByLabel(words.title, { exact: true }).fill(first.title);
    await body.fill(first.start);
    await page.getByRole('button', { name: words.newField }).first().click();
    await page.getByLabel(words.label, { exact: true }).fill(first.label);
    await page.keyboard.press('Tab');
    await expect(body).toHaveValue(`${first.start}{{${first.name}}}`);
    await body.press('ControlOrMeta+End');
    await page.keyboard.type('.');
    await approve(page, words);
    await page.getByRole('button', { name: words.addOther }).click();
    await expect(page.getByRole('link', { name: new RegExp(`^${second.language}`) })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByLabel(words.title, { exact: true }).fill(second.title);
    await body.fill(`${second.start}{{${first.name}}}.`);
    await approve(page, words);

    // The agency's own rules, as another tool writes them.
    await page.getByRole('link', { name: words.exchange }).click();
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'Jargon.yml', mimeType: 'text/yaml', buffer: Buffer.from(style) });
    await page.getByRole('button', { name: words.importIt, exact: true }).click();
    await expect(page.getByRole('button', { name: words.undoImport })).toBeVisible();
    await page.getByRole('link', { name: words.guide, exact: true }).click();
    await page.getByRole('button', { name: words.useThem }).click();
    await expect(page.getByText(words.inUse)).toBeVisible();

    // Both are there in the next post.
    const x = await context.newPage();
    await x.goto('https://x.com/home');
    await box(x).click();
    const panel = sidebar(x);
    await panel.getByRole('tab', { name: words.templates }).click();
    await panel.getByRole('searchbox', { name: words.find }).fill(first.title);
    await panel
      .getByRole('button', { name: new RegExp(`^${first.title}`) })
      .first()
      .click();
    await panel.getByLabel(first.label).fill(first.value);
    await panel.getByRole('button', { name: words.insert, exact: true }).click();
    const one = `${first.start}${first.value}.`;
    await expect.poll(() => model(x)).toBe(one);
    await expect(panel.getByText(words.alsoIn)).toBeVisible();
    await panel.getByRole('button', { name: second.language }).click();
    await expect(panel.getByRole('heading', { name: second.title })).toBeVisible();
    await panel.getByLabel(first.label).fill(second.value);
    await panel.getByRole('button', { name: words.insert, exact: true }).click();
    await expect.poll(() => model(x)).toBe(`${one}\n\n${second.start}${second.value}.`);
    await panel.getByRole('tab', { name: words.issues }).click();
    await box(x).click();
    await x.keyboard.press('ControlOrMeta+End');
    await x.keyboard.type(' Synergy for all.');
    await expect(panel.locator('li.issue[data-words="Synergy"]')).toBeVisible();
    testInfo.annotations.push({ type: 'time', description: `${Date.now() - start} ms` });
  });
