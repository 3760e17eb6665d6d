import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followReviews } from '@/lib/background/follow-reviews';
import { hashText } from '@/lib/review';
import { reviewNews } from '@/lib/settings';
import { lookAlarm } from '@/lib/sharing';
import { sign } from '@/lib/signing';
import { aPost, arrive, enlist, now } from '../review/agency-folder';

const server = {
  address: 'https://files.riverton.example/plainpost/',
  logins: {
    staff: { user: 'staff', password: '' },
    reviewer: { user: 'reviewer', password: '' },
    lead: { user: 'lead', password: '' },
  },
} as const;
const setBadgeText = vi.fn(async (_badge: { readonly text: string }) => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(browser, { action: { setBadgeText } });
});

/** Somebody with one post of Ana's in what was read of the folder. */
async function withOnePost(login: 'staff' | 'reviewer') {
  const ana = await arrive(server, 'staff', 'Ana Ruiz');
  const ben = await arrive(server, login, 'Ben Cho');
  await enlist([
    [ana, 'staff', []],
    [ben, login, ['review']],
  ]);
  const post = aPost(ana, 'Oak St. is closed.');
  const path = `drafts/${post.id}.${(await hashText(post.text)).slice(0, 16)}.jws`;
  const text = await sign('draft', { ...post, key: ana.key.publicKey }, ana.key);
  await ben.library.folderFiles.put({ path, etag: '"1"', text, readAt: now() });
  return ben;
}

describe('the badge in the toolbar', () => {
  it('tells a reviewer how many posts wait, at the start and when something changed', async () => {
    const ben = await withOnePost('reviewer');
    followReviews(ben.library, () => ({}));
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' }));
    await ben.library.folderFiles.clear();
    await reviewNews.setValue(now());
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });

  it('tells nothing to somebody who is no reviewer', async () => {
    const ben = await withOnePost('staff');
    followReviews(ben.library, () => ({}));
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });

  it('comes with a look into the folder whenever the library is looked for', async () => {
    const ben = await withOnePost('reviewer');
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('No network.'));
    followReviews(ben.library, () => ({}));
    await fakeBrowser.alarms.onAlarm.trigger({
      ...{ name: lookAlarm, scheduledTime: now(), persistAcrossSessions: true },
    });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(String(fetch.mock.calls[0]?.[0])).toBe(`${server.address}drafts/`);
    fetch.mockRestore();
  });
});
