import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { type ComposeDialog, dialogs, enter, modelOf } from './compose.ts';
import { hostilities } from './hostilities.ts';
import { issue, sidebar, stands } from './on-x.ts';

const draft = 'Please utilize Oak St. prior to noon. ';
const mended = 'Please use Oak St. prior to noon. ';
const fix = (page: Page, rule = 'complex-word') => issue(page, rule).locator('button.fix').first();
const notice = (page: Page) => sidebar(page).getByRole('alert');

async function write(page: Page, dialog: ComposeDialog, text = draft): Promise<void> {
  await page.goto(dialog.address);
  await enter(page, dialog);
  await page.keyboard.insertText(text);
  await expect.poll(() => modelOf(page, dialog)).toBe(text);
}

/** Types where the caret is, and takes one character back: whoever lost track of the text shows it now. */
async function typeOn(page: Page, dialog: ComposeDialog, before: string): Promise<void> {
  await page.keyboard.type('Okay');
  await page.keyboard.press('Backspace');
  await expect.poll(() => modelOf(page, dialog)).toBe(`${before}Oka`);
}

/** Each hostility is met on one of the sites in every run, and on all of them by `npm run soak`. */
const isMet = (hostility: number, site: number) =>
  Boolean(process.env.PLAINPOST_SOAK) || hostility % dialogs.length === site;

for (const [site, dialog] of dialogs.entries()) {
  for (const { name, act, from } of hostilities.filter((_, index) => isMet(index, site))) {
    test(`${dialog.name}, a page that ${name}: the fix is right, and so is what is typed after it`, async ({
      x,
    }) => {
      if (from === 'start') await x.addInitScript(act);
      await x.goto(dialog.address);
      if (from === 'later') await x.evaluate(act);
      await enter(x, dialog);
      await x.keyboard.type(draft);
      await fix(x).click();
      await expect.poll(() => modelOf(x, dialog)).toBe(mended);
      await typeOn(x, dialog, mended);
    });
  }

  test(`${dialog.name}, a page that takes our element away: it is there again at the next focus`, async ({
    x,
  }) => {
    await write(x, dialog);
    await expect(fix(x)).toBeVisible();
    await x.evaluate(() => document.querySelector('plainpost-sidebar')?.remove());
    await expect(sidebar(x)).toHaveCount(0);
    await dialog.closer(x).focus();
    await dialog.box(x).click();
    await fix(x).click();
    await expect.poll(() => modelOf(x, dialog)).toBe(mended);
  });

  test(`${dialog.name}, an editor that takes nothing: the text stays, and one sentence says so`, async ({
    x,
  }) => {
    await write(x, dialog);
    await expect(fix(x)).toBeVisible();
    await x.evaluate(() => {
      window.__standIn.refuse = true;
    });
    await fix(x).click();
    await expect(notice(x)).toContainText(`${dialog.name} did not take the change. Your text is as it was`);
    expect(await modelOf(x, dialog)).toBe(draft);
    await x.evaluate(() => {
      window.__standIn.refuse = false;
    });
    await fix(x).click();
    await expect.poll(() => modelOf(x, dialog)).toBe(mended);
  });

  test(`${dialog.name}, a page that writes everything twice: ${
    dialog.engine === 'text-field' ? 'fixes end, and the text as it was is offered' : 'the fix is taken back'
  }`, async ({ x }) => {
    await write(x, dialog);
    await expect(fix(x)).toBeVisible();
    await x.evaluate(writeTwice);
    await fix(x).click();
    if (dialog.engine === 'text-field') {
      // A page that sets a field's value takes the browser's undo away: there is none that could bring the text back.
      await expect(notice(x)).toContainText('fixes are off for this box');
      await expect(notice(x)).toContainText(draft.trim());
      await expect(sidebar(x).locator('button.fix')).toHaveCount(0);
    } else {
      await expect(notice(x)).toContainText('did not take the change. Your text is as it was');
      expect(await modelOf(x, dialog)).toBe(draft);
    }
  });

  test(`${dialog.name}, an editor put up anew in the middle of a fix: nothing is lost, and the next fix is right`, async ({
    x,
  }) => {
    await write(x, dialog);
    await expect(fix(x)).toBeVisible();
    await x.evaluate(() => {
      document.addEventListener('selectionchange', () => window.__standIn.remount(), { once: true });
    });
    await fix(x).click();
    await expect.poll(() => modelOf(x, dialog)).toMatch(/^Please (utilize|use) Oak St\. prior to noon\. $/);
    await dialog.box(x).click();
    await stands(fix(x, 'wordy-phrase'));
    await fix(x, 'wordy-phrase').click();
    await expect.poll(() => modelOf(x, dialog)).toMatch(/^Please (utilize|use) Oak St\. before noon\. $/);
  });

  test(`${dialog.name}, a dialog that closes in the middle of a fix: no error, and no half of a change`, async ({
    x,
  }) => {
    await write(x, dialog);
    await expect(fix(x)).toBeVisible();
    const closer = await dialog.closer(x).elementHandle();
    await x.evaluate((button) => {
      document.addEventListener('selectionchange', () => (button as HTMLElement).click(), { once: true });
    }, closer);
    await fix(x).click();
    await expect(dialog.box(x)).toHaveCount(0);
    await enter(x, dialog);
    // What the site keeps of a draft is its own affair; what it keeps is whole.
    await expect.poll(() => modelOf(x, dialog)).toBe(dialog.engine === 'text-field' ? '' : draft);
  });

  for (const [what, text, rule, expected] of [
    [
      'Arabic, from right to left',
      'هل الطرق مفتوحة الليلة؟؟؟ ابقوا في منازلكم. ',
      'repeated-punct',
      'هل الطرق مفتوحة الليلة؟ ابقوا في منازلكم. ',
    ],
    [
      'emoji of many parts right beside the fix',
      'Thank you 👩‍🚒👨‍👩‍👧‍👦!!!🏳️‍🌈 See you at Oak Park. ',
      'repeated-punct',
      'Thank you 👩‍🚒👨‍👩‍👧‍👦!🏳️‍🌈 See you at Oak Park. ',
    ],
  ] as const) {
    test(`${dialog.name}, ${what}: the fix is right, and the caret stays where it was`, async ({ x }) => {
      await write(x, dialog, text);
      await fix(x, rule).click();
      await expect.poll(() => modelOf(x, dialog)).toBe(expected);
      await typeOn(x, dialog, expected);
    });
  }
}

for (const dialog of dialogs.filter(({ engine }) => engine !== 'draft-js')) {
  test(`${dialog.name}, a draft of 63,206 characters: the fix at its end is right, and typing goes on`, async ({
    x,
  }) => {
    test.slow();
    const end = 'Please utilize Oak St. ';
    const long = 'Crews are working on Main Street. '.repeat(2_000).slice(0, 63_206 - end.length) + end;
    await write(x, dialog, long);
    await fix(x).click({ timeout: 30_000 });
    await expect.poll(() => modelOf(x, dialog)).toBe(long.replace('utilize', 'use'));
    await typeOn(x, dialog, long.replace('utilize', 'use'));
  });
}

/** Makes the page double what anybody but the person's own keys brings into its box. */
function writeTwice(): void {
  let ours = false;
  const once = (act: () => void) => {
    if (ours) return;
    ours = true;
    act();
    ours = false;
  };
  const onPaste = (event: ClipboardEvent) =>
    once(() => {
      event.stopImmediatePropagation();
      event.preventDefault();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', (event.clipboardData?.getData('text/plain') ?? '').repeat(2));
      const init = { clipboardData, bubbles: true, cancelable: true };
      event.target?.dispatchEvent(new ClipboardEvent('paste', init));
    });
  const onInput = (event: Event) =>
    once(() => {
      const { target } = event;
      if (!(target instanceof HTMLTextAreaElement) || !(event instanceof InputEvent)) return;
      const { selectionEnd: end } = target;
      target.setRangeText(event.data ?? '', end, end, 'end');
      target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
  window.addEventListener('paste', onPaste, { capture: true });
  window.addEventListener('input', onInput, { capture: true });
}
