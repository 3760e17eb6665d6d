import { expect } from '@playwright/test';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { launch } from '../browser/launch.ts';
import { letThrough } from '../browser/traffic.ts';
import { openColleagues, reviewPageOf } from '../e2e/colleagues.ts';
import { floodDraft, issue, sidebar, write } from '../e2e/on-x.ts';
import { approveNew, go, rewrite, setUpHere } from '../e2e/publishing-page.ts';
import { selectByKeys } from '../e2e/review-page.ts';
import { follow, openSharing, title } from '../e2e/sharing-page.ts';
import type { Chapter, Shoot } from './chapter.ts';

/** One library for the whole agency, and review in its folder: on a real web server, in browsers of their own. */
export const agency: Chapter = async (_context, shoot) => {
  const apache = await startApache();
  try {
    await share(apache, shoot);
    await reviewThere(apache, shoot);
  } finally {
    await apache.end();
  }
};

async function share({ address, logins }: RunningApache, shoot: Shoot): Promise<void> {
  const extension = allowedExtension('for-the-tour');
  const [lead, staff] = await Promise.all([launch({ extension }), launch({ extension })]);
  try {
    for (const { context } of [lead, staff]) await letThrough(context, address);
    const ana = await openSharing(lead.context, address);
    await approveNew(ana, 'Road closed', 'Elm St. is closed from 1st to 3rd Ave. Take Oak St.');
    await setUpHere(ana, address, logins.lead);
    await expect(title(ana)).toBeVisible();
    await rewrite(ana, 'Road closed', 'Elm St. is closed from 1st to 4th Ave. Take Oak St.');
    await approveNew(ana, 'Cooling center', 'The cooling center at Cedar Park is open until 9 p.m.');
    await go(ana, 'sharing/publish');
    await ana.getByLabel('Note to the others').fill('For the heat this week.');
    await ana.getByText('Road closed', { exact: true }).click();
    await ana.evaluate(() => window.scrollTo(0, 0));
    await shoot(ana, 'sharing-publish');
    const sam = await openSharing(staff.context, address);
    await follow(sam, logins.staff);
    await shoot(sam, 'sharing');
  } finally {
    await Promise.all([lead.close(), staff.close()]);
  }
}

async function reviewThere(apache: RunningApache, shoot: Shoot): Promise<void> {
  const all = await openColleagues(apache, [
    { login: 'staff', name: 'Ana Ruiz', may: [] },
    { login: 'reviewer', name: 'Ben Cho', may: ['review'] },
  ]);
  try {
    const [ana, ben] = all;
    if (!ana || !ben) throw new Error('Not everybody came.');
    const x = ana.page;
    await x.goto('https://x.com/home');
    await write(x, floodDraft);
    await expect(issue(x, 'hashtag-camel-case')).toBeVisible();
    await sidebar(x).getByLabel('Note to the reviewer').fill('It must be out by four.');
    await sidebar(x).getByRole('button', { name: 'Send for review' }).click();
    await expect(sidebar(x).getByText('No reviewer has answered yet.')).toBeVisible();
    const queue = await reviewPageOf(ben);
    const waiting = queue.getByRole('button', { name: 'Due to flooding', exact: false });
    await expect(waiting).toBeVisible();
    await shoot(queue, 'review-queue');
    await waiting.click();
    await selectByKeys(queue, 'utilize');
    await queue.getByRole('button', { name: 'Suggest other words' }).click();
    await queue.getByLabel('Other words for “utilize”').fill('use');
    await queue.getByRole('button', { name: 'Done' }).click();
    await queue.getByRole('radio', { name: 'Send back' }).check();
    await queue.getByRole('button', { name: 'Send the answer' }).click();
    await expect(queue.getByText('Sent. The author sees it in the sidebar.')).toBeVisible();
    await x.bringToFront();
    await sidebar(x).getByRole('button', { name: 'Look for answers' }).click();
    const answer = sidebar(x).getByRole('heading', { name: 'Ben Cho sends it back' });
    await expect(answer).toBeVisible();
    await answer.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await shoot(x, 'x-review-answer');
  } finally {
    for (const { launched } of all) await launched.close();
  }
}
