import { SitePost } from '@/components/post/SitePost';
import { useSay } from '@/components/ui/language';
import { countLength, platforms } from '@/lib/checks';
import { cutOf, linkedIn } from '@/lib/preview';
import type { Review } from '@/lib/review';
import { siteById } from '@/lib/sites';
import { AttachmentList } from './AttachmentList';
import { texts } from './texts';

/** The post as its site lays it out, with what is attached to it. */
export function PostAsItLooks({ review }: { readonly review: Review }) {
  const say = useSay();
  const { site, text, language, agency, media } = review;
  const known = siteById(site.id)?.platform;
  const platform = known ?? 'facebook';
  const { limit } = platforms[platform];
  const count = countLength(text, platforms[platform]);
  return (
    <section aria-labelledby="looks-title">
      <h2 id="looks-title">{say(texts.looks, { site: site.name })}</h2>
      <SitePost
        platform={platform}
        text={text}
        lang={language}
        by={{ name: agency.name, handle: agency.handle ?? '' }}
        linked={linkedIn(text, platform)}
        cut={cutOf(text, platform)}
        {...(known && { length: limit === undefined ? { count } : { count, limit } })}
        empty={say(texts.looks, { site: site.name })}
      />
      <AttachmentList media={media} />
    </section>
  );
}
