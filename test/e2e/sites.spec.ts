import type { Page } from '@playwright/test';
import { allowedExtension } from '../browser/allowed-extension.ts';
import { expect, test } from '../browser/fixtures.ts';
import { diagnosed } from './diagnosed.ts';

interface Case {
  readonly address: string;
  /** Opens what has to be open. */
  readonly open?: (page: Page) => Promise<void>;
  /** What each compose box is, in any order. */
  readonly composers: readonly string[];
  /** The fewest other boxes on the page, none of which may be taken for a composer. */
  readonly others: number;
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();
const facebook = press('[role="region"][aria-label] [role="button"]');
const mbs = 'https://business.facebook.com/latest/composer/?asset_id=1';

const cases: Readonly<Record<string, readonly Case[]>> = {
  x: [
    { address: 'https://x.com/home', composers: ['post'], others: 1 },
    { address: 'https://x.com/home?lang=es', composers: ['post'], others: 1 },
    { address: 'https://twitter.com/compose/post', composers: ['post', 'post'], others: 0 },
  ],
  facebook: [
    { address: 'https://www.facebook.com/', composers: [], others: 3 },
    { address: 'https://www.facebook.com/', open: facebook, composers: ['post'], others: 3 },
    { address: 'https://www.facebook.com/?lang=uk', open: facebook, composers: ['post'], others: 3 },
    { address: 'https://web.facebook.com/groups/1?lang=es', open: facebook, composers: ['post'], others: 3 },
    { address: 'https://www.facebook.com/mapletownpage', open: facebook, composers: ['post'], others: 3 },
  ],
  'business-suite': [
    { address: mbs, composers: ['post'], others: 0 },
    { address: `${mbs}&engine=lexical&lang=vi`, composers: ['post'], others: 0 },
    { address: `${mbs}&engine=draft-js&lang=es`, composers: ['post'], others: 0 },
    { address: mbs, open: press('[role="switch"]'), composers: ['post', 'post'], others: 0 },
  ],
  nextdoor: [
    { address: 'https://nextdoor.com/news_feed/', composers: [], others: 2 },
    {
      address: 'https://nextdoor.com/news_feed/?lang=es',
      open: press('[data-testid="prompt-container"]'),
      composers: ['post'],
      others: 2,
    },
    {
      address: 'https://it.nextdoor.com/news_feed/',
      open: press('[data-testid="prompt-container"]'),
      composers: ['post'],
      others: 2,
    },
    { address: 'https://nextdoor.co.uk/p/oak', composers: ['reply'], others: 2 },
    // Nobody has described the page for agencies: any box is checked there when the person asks.
    { address: 'https://nextdoor.com/agency/compose', composers: [], others: 2 },
  ],
  bluesky: [
    { address: 'https://bsky.app/', composers: [], others: 1 },
    {
      address: 'https://bsky.app/?lang=es',
      open: press('[data-testid="composeFAB"], nav button'),
      composers: ['post'],
      others: 1,
    },
  ],
  mastodon: [
    { address: 'https://mastodon.social/home', composers: ['post'], others: 1 },
    { address: 'https://mastodon.social/home?lang=es', composers: ['post'], others: 1 },
  ],
  linkedin: [
    { address: 'https://www.linkedin.com/feed/', composers: [], others: 1 },
    {
      address: 'https://www.linkedin.com/feed/?lang=es',
      open: async (page) => {
        await page.getByRole('button', { name: 'Comentar' }).first().click();
        await page.getByRole('button', { name: 'Mensajes' }).click();
      },
      composers: [],
      others: 3,
    },
    {
      address: 'https://www.linkedin.com/feed/?lang=es',
      open: press('[componentkey="draft-text-replaceable-component"]'),
      composers: ['post'],
      others: 1,
    },
  ],
};

const extension = allowedExtension('for-sites');
test.use({ extension });

for (const [site, pages] of Object.entries(cases)) {
  test(`on ${site}, the selectors find each compose box and no other, in every language`, async ({
    context,
  }) => {
    const page = context.pages()[0] ?? (await context.newPage());
    for (const { address, open, composers, others } of pages) {
      await page.goto(address);
      await open?.(page);
      await expect
        .poll(
          async () => {
            const { boxes } = await diagnosed(context, page);
            return boxes.flatMap(({ composer }) => composer ?? []).sort();
          },
          { message: address },
        )
        .toEqual([...composers].sort());
      const told = await diagnosed(context, page);
      expect(told.site, address).toBe(site);
      expect(told.boxes.filter(({ composer }) => !composer).length, address).toBeGreaterThanOrEqual(others);
    }
  });
}
