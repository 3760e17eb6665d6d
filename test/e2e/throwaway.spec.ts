import { test } from '@playwright/test';
import { startApache } from '../apache/start-apache.ts';
import { openColleagues, reviewPageOf } from './colleagues.ts';
import { issue, write, floodDraft } from './on-x.ts';
test('look', async () => {
  const apache = await startApache();
  const [ana, ben, carla] = await openColleagues(apache, [{ login: 'staff', name: 'Ana', may: [] },{ login: 'reviewer', name: 'Ben Cho', may: ['review'] },{ login: 'reviewer', name: 'Carla Diaz', may: ['review'] }]);
  if (!ana) return;
  const x = ana.page;
  await x.bringToFront();
  await x.goto('https://x.com/home');
  await write(x, floodDraft);
  await issue(x, 'hashtag-camel-case').waitFor();
  await x.screenshot({ path: '/tmp/h4-x.png' });
  console.log(ana.launched.errors);
  const page = await reviewPageOf(ana);

  await page.screenshot({ path: '/tmp/h4-r.png' });
  console.log(JSON.stringify(await page.evaluate(() => (globalThis as any).chrome.runtime.sendMessage({ name: 'readReview', asked: { text: 'x', look: false } }))));
  await ana.launched.close();await ben?.launched.close();await carla?.launched.close();
  await apache.end();
});
