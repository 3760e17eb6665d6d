import { SitePost } from '@/components/library/templates/beside/SitePost';
import { useSay } from '@/components/ui/language';
import { unknownAgency } from '@/lib/checks';
import type { Review } from '@/lib/review';
import { siteById } from '@/lib/sites';
import { anySite } from '@/lib/sites/any-site';
import { AttachmentList } from './AttachmentList';
import { texts } from './texts';

/** The post as its site lays it out, with what is attached to it. */
export function PostAsItLooks({ review }: { readonly review: Review }) {
  const say = useSay();
  const { site, text, language, agency, media } = review;
  const handles = agency.handle === undefined ? [] : [agency.handle];
  return (
    <section aria-labelledby="looks-title">
      <h2 id="looks-title">{say(texts.looks, { site: site.name })}</h2>
      <SitePost
        site={siteById(site.id) ?? anySite(site.name)}
        text={text}
        isBegun
        lang={language}
        agency={{ ...unknownAgency, name: agency.name, handles }}
      />
      <AttachmentList media={media} />
    </section>
  );
}
