import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import { createDesk, type GuideFollower, type Library, pageTrouble, toStyleGuide } from '@/lib/library';
import type { Asked } from '@/lib/messages';
import { createReview, type Review } from '@/lib/review';
import { siteById } from '@/lib/sites';
import type { Handlers } from './serve';

interface Needs {
  readonly library: Library;
  readonly guides: Pick<GuideFollower, 'current'>;
  readonly check: Handlers<unknown>['check'];
  readonly language: () => InterfaceLanguage;
  /** ms since 1970. */
  readonly now: () => number;
}

const empty: Texts = {
  en: 'There is no text to review yet.',
  es: 'Todavía no hay texto para revisar.',
};

/** Makes what turns a draft into the document a reviewer gets: checked once more by us, not by the page; throws a sentence. */
export function createReviewMaker({ library, guides, check, language, now }: Needs) {
  const desk = createDesk(library, { language });
  return async (
    {
      id = crypto.randomUUID(),
      text,
      site,
      siteName,
      profile,
      media,
      ignored,
      template,
    }: Asked<'startReview'>,
    sender: unknown,
  ): Promise<Review> => {
    if (text.trim() === '') throw new Error(say(empty, language()));
    const report = await check({ text, site, profile, media }, sender);
    const { guide } = await guides.current();
    const [handle] = guide.agency.handles;
    try {
      const { name } = await desk.author();
      return createReview({
        ...{ id, text, profile, media, ignored, report, at: now() },
        ...(template && { template }),
        site: { id: site, name: siteById(site)?.name ?? siteName },
        agency: { name: guide.agency.name, ...(handle !== undefined && { handle }) },
        author: { name },
        guide: toStyleGuide(guide).version,
      });
    } catch (error) {
      throw new Error(say(pageTrouble(error), language()), { cause: error });
    }
  };
}
