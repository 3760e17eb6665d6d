import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { pressAction } from '../browser/press-action.ts';
import { fillForm } from '../run/fill-form.ts';
import { askByKey, citySite, formBox, framed, framedIssue } from './any-box.ts';

const models = (page: Page) => page.evaluate(() => window.__standIn.models());

/** Opens the town's form, grants it by the toolbar's button, and goes into a box. */
async function open(x: Page, key: string): Promise<void> {
  await x.goto(citySite);
  const popup = await pressAction(x.context(), x);
  await popup.close();
  await formBox(x, key).click();
}

for (const key of ['headline', 'summary', 'body', 'note']) {
  test(`a box nobody described (${key}) is checked and mended where the person asks for it`, async ({
    x,
  }) => {
    await open(x, key);
    await x.keyboard.type('Please utilize Oak St.');
    await askByKey(x.context());
    await framedIssue(x, 'complex-word').locator('button.fix').first().click();
    await expect.poll(() => models(x)).toMatchObject({ [key]: 'Please use Oak St.' });
    await x.keyboard.type(' Now!');
    await x.keyboard.press('Backspace');
    expect(await models(x)).toMatchObject({ [key]: 'Please use Oak St. Now' });
    for (let step = 0; step < 8 && (await models(x))[key] !== 'Please utilize Oak St.'; step++) {
      await x.keyboard.press('ControlOrMeta+z');
    }
    expect(await models(x)).toMatchObject({ [key]: 'Please utilize Oak St.' });
  });
}

test('what is typed into the sidebar there never reaches the page, whose listeners came first', async ({
  x,
}) => {
  await open(x, 'summary');
  await askByKey(x.context());
  await framed(x).getByRole('tab', { name: 'Templates' }).click();
  await framed(x).getByRole('searchbox').fill('');
  await x.evaluate(() => {
    window.__standIn.leaks.length = 0;
  });
  await framed(x).getByRole('searchbox').pressSequentially('road closure jk');
  await expect(framed(x).getByRole('searchbox')).toHaveValue('road closure jk');
  const typed = await x.evaluate(() => window.__standIn.leaks.filter(({ type }) => /key|input/.test(type)));
  expect(typed).toEqual([]);
});

test('a template is filled in beside the page and inserted where the caret was', async ({ x }) => {
  await open(x, 'summary');
  await x.keyboard.type('Roads today');
  await askByKey(x.context());
  await framed(x).getByRole('tab', { name: 'Templates' }).click();
  await framed(x).getByRole('searchbox').fill('road closure');
  await framed(x)
    .getByRole('button', { name: /^Road closure/ })
    .first()
    .click();
  await fillForm(framed(x).locator('form'));
  const preview = framed(x).getByRole('region', { name: 'Preview' }).locator('p');
  await expect(preview).toContainText('Oak St.');
  const promised = (await preview.textContent())?.trim() ?? '';
  await framed(x).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect.poll(() => models(x)).toMatchObject({ summary: `Roads today\n\n${promised}` });
  await expect(framed(x).getByRole('searchbox')).toBeVisible();
  await x.keyboard.type(' Drive with care.');
  await expect
    .poll(() => models(x))
    .toMatchObject({ summary: `Roads today\n\n${promised} Drive with care.` });
});

test('F6 goes from the box into the sidebar’s frame and back, and a fix by keyboard leaves the place', async ({
  x,
}) => {
  await open(x, 'summary');
  await x.keyboard.type('Please utilize Oak St. prior to noon.');
  await askByKey(x.context());
  await expect(framedIssue(x, 'wordy-phrase')).toBeVisible();
  await formBox(x, 'summary').focus();
  await x.keyboard.press('F6');
  await expect(framed(x).locator('button.fix:focus')).toBeVisible();
  await x.keyboard.press('Enter');
  await expect.poll(() => models(x)).toMatchObject({ summary: 'Please use Oak St. prior to noon.' });
  await expect(framedIssue(x, 'wordy-phrase').locator('button:focus')).toBeVisible();
  await x.keyboard.press('F6');
  await expect(formBox(x, 'summary')).toBeFocused();
  await x.keyboard.type(' Ok');
  expect(await models(x)).toMatchObject({ summary: 'Please use Oak St. prior to noon. Ok' });
});

test('a box that is read-only, of another site, asked to be left alone or none at all gets one sentence', async ({
  x,
}) => {
  await open(x, 'locked');
  const sentence = x.getByRole('alert');
  await askByKey(x.context());
  await expect(sentence).toContainText('cannot be written in right now');
  await formBox(x, 'own').click();
  await askByKey(x.context());
  await expect(sentence).toContainText('asks writing tools to stay out');
  for (const key of ['off', 'secret']) {
    await formBox(x, key).click();
    await askByKey(x.context());
    await expect(sentence).toContainText('Click into the box you write in first');
  }
  await x.frameLocator('[data-box="foreign"] iframe').locator('textarea').click();
  await askByKey(x.context());
  await expect(sentence).toContainText('belongs to another website');
  await expect(x.locator('plainpost-sidebar')).toHaveCount(0);
});

test('a box in a frame of the same site has its sidebar there', async ({ x }) => {
  await x.goto(citySite);
  const popup = await pressAction(x.context(), x);
  await popup.close();
  const inside = x.frameLocator('[data-box="frame"] iframe');
  await inside.locator('[contenteditable]').click();
  await x.keyboard.type('Please utilize Oak St.');
  await askByKey(x.context());
  await expect(inside.locator('plainpost-sidebar')).toBeAttached();
});

test('a box the page puts up anew is known again by its text', async ({ x }) => {
  await open(x, 'summary');
  await x.keyboard.type('Please utilize Oak St. prior to noon.');
  await askByKey(x.context());
  await framedIssue(x, 'complex-word').locator('.issue-open').click();
  await framedIssue(x, 'complex-word')
    .getByRole('button', { name: 'Ignore here: “utilize”', exact: true })
    .click();
  await x.evaluate(() => window.__standIn.remount());
  await formBox(x, 'summary').click();
  await expect(framedIssue(x, 'wordy-phrase')).toBeVisible();
  await expect(framedIssue(x, 'complex-word')).toHaveCount(0);
});

test('a page cannot put the sidebar up itself, nor tell that it is there', async ({ x, launched }) => {
  await x.goto(citySite);
  const answers = await x.evaluate(async () => {
    const address = 'chrome-extension://laelpfncigpfgfogfebmpndhlbjkmbgh/sidebar-frame.html';
    const fetched = await fetch(address).then(
      () => 'got it',
      () => 'refused',
    );
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    return fetched;
  });
  expect(answers).toBe('refused');
  const inside = x.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
  expect((await inside?.locator('#stage').count()) ?? 0).toBe(0);
  // The browser says in the console that it denied it.
  launched.errors.length = 0;
});
