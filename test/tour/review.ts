import { expect } from '@playwright/test';
import { chooseFile, handOver, openReviewPage, savedBy, selectByKeys } from '../e2e/review-page.ts';
import { type Chapter, firstPage } from './chapter.ts';
import { hasty } from './on-x.ts';

/** A post goes to a reviewer as a file, and comes back with an answer. */
export const review: Chapter = async (context, shoot) => {
  const x = await firstPage(context, 'https://x.com/home');
  const author = await handOver(x, hasty);
  await author.getByLabel('Note to the reviewer').fill('It must be out by four.');
  await author.getByLabel('Your name').fill('Ana Ruiz');
  const out = await savedBy(author, 'Save as a file');

  const reviewer = await openReviewPage(context);
  await chooseFile(reviewer, out.text, 'plainpost-review.json');
  await expect(reviewer.getByText('It must be out by four.')).toBeVisible();
  await selectByKeys(reviewer, 'Elm St.');
  await reviewer.getByRole('button', { name: 'Comment on these words' }).click();
  await reviewer.getByLabel('Your comment on “Elm St.”').fill('Which part of it?');
  await reviewer.getByRole('button', { name: 'Done' }).click();
  await selectByKeys(reviewer, 'utilize');
  await reviewer.getByRole('button', { name: 'Suggest other words' }).click();
  await reviewer.getByLabel('Other words for “utilize”').fill('use');
  await reviewer.getByRole('button', { name: 'Done' }).click();
  await reviewer.getByRole('radio', { name: 'Send back' }).check();
  await reviewer.getByLabel('Comment on the whole post').fill('Say when it opens again.');
  await reviewer.getByLabel('Your name').fill('Ben Cho');
  await expect(reviewer.getByText('Your style guide finds what the author’s report says.')).toBeVisible();
  await reviewer.evaluate(() => window.scrollTo(0, 0));
  await shoot(reviewer, 'review');
  await reviewer.getByRole('heading', { name: 'Read and comment' }).evaluate((node) => node.scrollIntoView());
  await shoot(reviewer, 'review-comments');
  const answer = await savedBy(reviewer, 'Save the answer');

  await chooseFile(author, answer.text, answer.name);
  await expect(author.getByRole('heading', { name: 'Ben Cho sends it back' })).toBeVisible();
  await author.evaluate(() => window.scrollTo(0, 0));
  await shoot(author, 'review-answer');
};
