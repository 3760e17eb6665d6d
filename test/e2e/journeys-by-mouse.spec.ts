import { expect, test } from '../browser/fixtures.ts';
import { dialogs, modelOf } from './compose.ts';
import {
  expectAccessible,
  expectChecklist,
  expectListed,
  openSite,
  postButton,
  published,
  settle,
} from './journey.ts';
import { changed, journeys } from './journey-words.ts';
import { openIssue, sidebar } from './on-x.ts';

for (const dialog of dialogs)
  for (const words of journeys)
    test(`staff by mouse on ${dialog.name}, in ${words.language}: from a flawed draft to a post that is held for its blank`, async ({
      context,
    }) => {
      test.slow();
      await settle(context, words.language);
      const page = await openSite(context, dialog);
      const panel = sidebar(page);
      const model = () => modelOf(page, dialog);

      await dialog.opener(page).click();
      await dialog.box(page).click();
      await page.keyboard.type(words.draft);
      await expectListed(page, words);
      await expectAccessible(page);

      // One issue is opened, read and mended.
      const [fix, ...mended] = words.fix;
      const line = await openIssue(page, 'complex-word');
      await expect(line.locator('.why')).toContainText(words.why);
      await expectAccessible(page);
      await line.getByRole('button', { name: fix }).click();
      const plain = changed(words.draft, mended);
      await expect.poll(model).toBe(plain);

      // What changes only capitals and signs is mended at one press, taken back, and mended after all.
      const [safe, ...safely] = words.safe;
      const tidy = changed(plain, ...safely);
      await panel.getByRole('button', { name: safe }).click();
      await expect.poll(model).toBe(tidy);
      await panel.getByRole('button', { name: words.undoAll }).click();
      await expect.poll(model).toBe(plain);
      await panel.getByRole('button', { name: safe }).click();
      await expect.poll(model).toBe(tidy);

      await panel.getByRole('tab', { name: words.tabs.preview }).click();
      await expect(panel.getByRole('heading', { name: words.look })).toBeVisible();
      await expect(panel.getByRole('article', { name: dialog.name }).locator('.says')).toHaveText(tidy);
      await expect(panel.locator('.spoken')).toHaveText(words.spoken);
      await expectAccessible(page);

      await panel.getByRole('tab', { name: words.tabs.templates }).click();
      await expectAccessible(page);
      await panel.getByRole('searchbox', { name: words.search }).fill(words.choose);
      await panel
        .getByRole('button', { name: new RegExp(`^${words.title}`) })
        .first()
        .click();
      await panel.getByLabel(words.agency[0]).fill(words.agency[1]);
      await panel.getByLabel(words.street[0], { exact: true }).fill(words.street[1]);
      await panel.getByLabel(words.reason[0]).selectOption({ index: words.reason[1] });
      await panel.getByLabel(words.startDate).fill('2027-05-06');
      await panel.getByLabel(words.startTime).fill('17:30');
      await panel.getByLabel(words.action[0]).selectOption({ index: words.action[1] });
      await expectAccessible(page);
      await panel.getByRole('button', { name: words.insert, exact: true }).click();
      const whole = `${tidy}\n\n${words.filled}`;
      await expect.poll(model).toBe(whole);
      await expect(panel.getByText(words.inserted)).toBeVisible();

      // The template is for emergencies: the post is checked as one from here on.
      await panel.getByRole('tab', { name: words.tabs.issues }).click();
      await expect(panel.getByLabel(words.profile)).toHaveValue('emergency');
      await expectChecklist(page, words);
      await expectAccessible(page);

      const bar = page.getByRole('region', { name: words.bar });
      await expect(bar).toContainText(words.toFix);
      await postButton(page, dialog).click();
      await expect(bar.getByRole('alert')).toContainText(words.held);
      await expect(bar.getByRole('alert')).toContainText(words.blank);
      await expectAccessible(page);
      await bar.getByRole('button', { name: words.close }).click();
      await expect(bar.getByRole('alert')).toBeEmpty();
      expect(await published(page)).toEqual([]);
      expect(await model()).toBe(whole);
    });
