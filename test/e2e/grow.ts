import type { Page } from '@playwright/test';

/** Where a page's timeline begins to show what is new. */
export interface Timeline {
  readonly selector: string;
  readonly at: 'afterbegin' | 'beforeend';
}

/** Puts so many posts into a page's timeline, each in a task of its own, as they come in from the site. */
export const grow = (page: Page, timeline: Timeline, count: number): Promise<void> =>
  page.evaluate(
    ([{ selector, at }, many]) =>
      new Promise<void>((done, fail) => {
        const place = document.querySelector(selector);
        if (place === null) return fail(new Error(`There is no ${selector} on this page.`));
        const fresh = document.querySelector('#fresh') ?? document.createElement('div');
        fresh.id = 'fresh';
        if (!fresh.isConnected) place.insertAdjacentElement(at, fresh);
        const { port1, port2 } = new MessageChannel();
        let inserted = 0;
        port1.onmessage = () => {
          const post = document.createElement('article');
          post.innerHTML =
            '<h3>Larkspur Library</h3><p>Open until <b>8 p.m.</b> today. <a href="/l">More</a></p>';
          fresh.prepend(post);
          // What has scrolled far out of sight goes, as on the sites.
          if (fresh.childElementCount > 60) fresh.lastElementChild?.remove();
          inserted += 1;
          if (inserted < many) port2.postMessage(undefined);
          else requestAnimationFrame(() => setTimeout(done));
        };
        port2.postMessage(undefined);
      }),
    [timeline, count] as const,
  );
