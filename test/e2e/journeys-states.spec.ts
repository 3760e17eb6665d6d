import { expect, test } from '../browser/fixtures.ts';
import { dialogs, enter } from './compose.ts';
import { expectAccessible, postButton, settle } from './journey.ts';
import { card, issue, openIssue, sidebar } from './on-x.ts';

const draft =
  'We utilize Oak St. They utilize Elm St. You utilize Ash St. Meet at [LOCATION] prior to noon. #roadclosure';

const looks = [
  ['as it comes', {}],
  ['with forced colors', { forcedColors: 'active' }],
  ['with reduced motion', { reducedMotion: 'reduce' }],
  ['where colors are dark', { colorScheme: 'dark' }],
] as const;

for (const [name, media] of looks)
  test(`every state of what is beside and in a post passes axe, ${name}`, async ({ x, context }) => {
    test.slow();
    const [dialog] = dialogs;
    if (dialog === undefined) throw new Error('There is no X.');
    await settle(context, 'en');
    await x.emulateMedia(media);
    const panel = sidebar(x);
    const tab = (title: string) => panel.getByRole('tab', { name: title });
    const state = (title: string) => test.step(title, () => expectAccessible(x));

    await enter(x, dialog);
    await expect(panel).toBeVisible();
    await state('an empty post');
    await x.keyboard.type(draft);
    await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
    await state('issues');
    const line = await openIssue(x, 'hashtag-camel-case');
    await state('an opened issue');
    await line.getByRole('button', { name: 'Always ignore “#roadclosure”' }).click();
    await expect(panel.getByText('“#roadclosure” is ignored from now on')).toBeVisible();
    await state('words silenced for good');
    for (let left = 2; left >= 0; left -= 1) {
      const one = await openIssue(x, 'complex-word');
      await one.getByRole('button', { name: 'Ignore here: “utilize”', exact: true }).click();
      await expect(issue(x, 'complex-word')).toHaveCount(left);
    }
    await expect(panel.getByText(/You ignored .* three times/)).toBeVisible();
    await state('the question after three');
    await panel.getByRole('button', { name: 'Keep it' }).click();
    await panel.getByText('1 thing you silenced for good').click();
    await state('what is silenced');
    await panel.getByRole('button', { name: 'What shows in your post' }).click();
    await state('what may be chosen');
    await panel.locator('.meters summary').click();
    await state('the meters');
    await panel.getByLabel('Check as').selectOption('emergency');
    await expect(panel.locator('[data-element="location"]')).toHaveClass('missing');
    await state('the checklist');

    await tab('Preview').click();
    await expect(panel.locator('.spoken')).toBeVisible();
    await state('the preview');
    await tab('Templates').click();
    await state('the templates, as they come');
    await expect(panel.getByRole('button', { name: /^All clear/ }).first()).toBeVisible();
    await state('the templates');
    await panel.getByRole('searchbox').fill('zebra');
    await expect(panel.getByText('No approved template has these words.', { exact: false })).toBeVisible();
    await state('no template');
    await panel.getByRole('searchbox').fill('road clo');
    await panel.getByRole('button', { name: /^Road closure/ }).click();
    await panel.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(panel.getByText(/fields need your attention/)).toBeVisible();
    await state('the form, not complete');
    await tab('Issues').click();

    await dialog.box(x).click();
    await x.keyboard.press('ControlOrMeta+End');
    await x.keyboard.type(' //ro');
    await expect(x.getByRole('listbox', { name: 'Templates' })).toBeVisible();
    await state('the picker at the caret');
    await x.keyboard.press('Escape');
    const words = dialog.box(x).getByText('prior to').first();
    const place = await words.evaluate((node) => {
      const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('prior'));
      range.setEnd(text, text.data.indexOf('prior') + 5);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    await x.mouse.click(place.x, place.y);
    await expect(card(x)).toBeVisible();
    await state('a card');
    await x.keyboard.press('Escape');
    await postButton(x, dialog).click();
    await expect(x.getByRole('region', { name: 'Before you post' }).getByRole('alert')).toContainText(
      'Not posted yet',
    );
    await state('a press that is held');
    await panel.getByRole('button', { name: 'Collapse the sidebar' }).click();
    await state('the badge');
  });
