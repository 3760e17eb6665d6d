import { expect } from '@playwright/test';
import { pressAction } from '../browser/press-action.ts';
import { askByKey, citySite, formBox, framedIssue } from '../e2e/any-box.ts';
import { dialogs, enter } from '../e2e/compose.ts';
import { issue } from '../e2e/on-x.ts';
import { type Chapter, firstPage } from './chapter.ts';

const notice =
  'The cooling center at 12 Elm St. opens at noon on Friday. Residents are advised to utilize the side entrance. #coolingcenter';

/** The same beside the dialogs of Facebook and Nextdoor, and on a page nobody described. */
export const elsewhere: Chapter = async (context, shoot) => {
  for (const dialog of dialogs.filter(({ name }) => name !== 'X')) {
    const page = await firstPage(context, dialog.address);
    await enter(page, dialog);
    await page.keyboard.type(notice);
    await expect(issue(page, 'hashtag-camel-case').first()).toBeVisible();
    await shoot(page, dialog.name.toLowerCase());
  }
  const page = await firstPage(context, citySite);
  const popup = await pressAction(context, page);
  await popup.close();
  await formBox(page, 'summary').click();
  await page.keyboard.type(notice);
  await askByKey(context);
  await expect(framedIssue(page, 'hashtag-camel-case').first()).toBeVisible();
  await shoot(page, 'any-box');
};
