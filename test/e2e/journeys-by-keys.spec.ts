import { expect, test } from '../browser/fixtures.ts';
import { dialogs, modelOf } from './compose.ts';
import { expectChecklist, expectListed, openSite, postButton, published, settle } from './journey.ts';
import { choose, goTo, press, typeInto } from './journey-keys.ts';
import { changed, journeys } from './journey-words.ts';
import { issue, sidebar } from './on-x.ts';

for (const dialog of dialogs)
  for (const words of journeys)
    test(`staff by keyboard alone on ${dialog.name}, in ${words.language}: from a flawed draft to a post that is held for its blank`, async ({
      context,
    }) => {
      test.slow();
      await settle(context, words.language);
      const page = await openSite(context, dialog);
      const panel = sidebar(page);
      const box = dialog.box(page);
      const tab = (name: string) => panel.getByRole('tab', { name });
      const model = () => modelOf(page, dialog);

      await press(page, dialog.opener(page));
      await expect(box).toBeFocused();
      await page.keyboard.type(words.draft);
      await expectListed(page, words);

      // F6 leads to the list and back; what is mended there is gone, and the next one has the focus.
      await page.keyboard.press('F6');
      const [fix, ...mended] = words.fix;
      await press(page, issue(page, 'complex-word').getByRole('button', { name: fix }));
      const plain = changed(words.draft, mended);
      await expect.poll(model).toBe(plain);
      await expect(issue(page, 'complex-word')).toHaveCount(0);

      // What changes only capitals and signs is mended at one press, and taken back; no press loses the place.
      const [safe, ...safely] = words.safe;
      const tidy = changed(plain, ...safely);
      await press(page, panel.getByRole('button', { name: safe }), 'Shift+Tab');
      await expect.poll(model).toBe(tidy);
      await expect(panel.getByRole('button', { name: words.undoAll })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(model).toBe(plain);
      await expect(box).toBeFocused();
      await page.keyboard.press('F6');
      await press(page, panel.getByRole('button', { name: safe }), 'Shift+Tab');
      await expect.poll(model).toBe(tidy);

      await goTo(page, tab(words.tabs.issues), 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await expect(tab(words.tabs.preview)).toBeFocused();
      await expect(panel.getByRole('article', { name: dialog.name }).locator('.says')).toHaveText(tidy);
      await expect(panel.locator('.spoken')).toHaveText(words.spoken);
      await page.keyboard.press('F6');
      await expect(box).toBeFocused();

      // A template is found where it is typed, and chosen by the arrows.
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(` //${words.choose}`);
      const option = page
        .getByRole('listbox', { name: words.tabs.templates })
        .getByRole('option', { name: words.title });
      await expect(option.first()).toBeVisible();
      for (let turn = 0; turn < 6 && (await option.first().getAttribute('aria-selected')) !== 'true'; turn++)
        await page.keyboard.press('ArrowDown');
      await expect(option.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(panel.getByLabel(words.agency[0])).toBeFocused();
      await page.keyboard.type(words.agency[1]);
      await typeInto(page, panel.getByLabel(words.street[0], { exact: true }), words.street[1]);
      await choose(page, panel.getByLabel(words.reason[0]), words.reason[1]);
      await typeInto(page, panel.getByLabel(words.startDate), '05062027');
      await typeInto(page, panel.getByLabel(words.startTime), '0530PM');
      await choose(page, panel.getByLabel(words.action[0]), words.action[1]);
      await press(page, panel.getByRole('button', { name: words.insert, exact: true }));
      const whole = `${tidy} \n\n${words.filled}`;
      await expect.poll(model).toBe(whole);
      await expect(panel.getByText(words.inserted)).toBeVisible();
      await expect(box).toBeFocused();

      // The template is for emergencies: the post is checked as one from here on.
      await page.keyboard.press('F6');
      await goTo(page, tab(words.tabs.templates), 'Shift+Tab');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect(panel.getByLabel(words.profile)).toHaveValue('emergency');
      await expectChecklist(page, words);
      await page.keyboard.press('F6');
      await expect(box).toBeFocused();

      const bar = page.getByRole('region', { name: words.bar });
      await expect(bar).toContainText(words.toFix);
      await press(page, postButton(page, dialog));
      await expect(bar.getByRole('alert')).toContainText(words.held);
      await expect(bar.getByRole('alert')).toContainText(words.blank);
      await page.keyboard.press('F6');
      await press(page, bar.getByRole('button', { name: words.close }));
      await expect(bar.getByRole('alert')).toBeEmpty();
      await expect(postButton(page, dialog)).toBeFocused();
      expect(await published(page)).toEqual([]);
      expect(await model()).toBe(whole);
    });
