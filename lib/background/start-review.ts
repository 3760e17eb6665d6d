import { browser } from 'wxt/browser';
import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { createDesk, type GuideFollower, type Library, pageTrouble, toStyleGuide } from '@/lib/library';
import { createReview, createReviewShelf } from '@/lib/review';
import { siteById } from '@/lib/sites';
import type { Handlers } from './serve';

interface Needs {
  readonly library: Library;
  readonly guides: Pick<GuideFollower, 'current'>;
  readonly check: Handlers<unknown>['check'];
  readonly language: () => InterfaceLanguage;
  /** Shows the page on which the review lies under this key. */
  readonly show?: (key: string) => Promise<void>;
  /** ms since 1970. */
  readonly now?: () => number;
}

const empty: Texts = {
  en: 'There is no text to review yet.',
  es: 'Todavía no hay texto para revisar.',
};

/**
 * Answers 'startReview': checks the draft once more, keeps both for the review page, and shows it. Nothing of it stands
 * in an address, and nothing leaves the browser: what goes out the author saves or copies on that page.
 */
export function createStartReview(needs: Needs): Handlers<unknown>['startReview'] {
  const { library, guides, check, language, show = showReview, now = Date.now } = needs;
  const shelf = createReviewShelf(library, now);
  const desk = createDesk(library, { language });
  return async (
    { id = crypto.randomUUID(), text, site, siteName, profile, media, ignored, template },
    sender,
  ) => {
    if (text.trim() === '') throw new Error(say(empty, language()));
    const report = await check({ text, site, profile, media }, sender);
    const { guide } = await guides.current();
    const [handle] = guide.agency.handles;
    try {
      const { name } = await desk.author();
      const key = await shelf.handOver(
        createReview({
          ...{ id, text, profile, media, ignored, report, at: now() },
          ...(template && { template }),
          site: { id: site, name: siteById(site)?.name ?? siteName },
          agency: { name: guide.agency.name, ...(handle !== undefined && { handle }) },
          author: { name },
          guide: toStyleGuide(guide).version,
        }),
      );
      await show(key);
    } catch (error) {
      throw new Error(say(pageTrouble(error), language()), { cause: error });
    }
    return { id };
  };
}

async function showReview(key: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/${encodeURIComponent(key)}` });
}
