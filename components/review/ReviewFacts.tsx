import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { useMoment } from '@/components/ui/use-moment';
import type { Review } from '@/lib/review';
import { profileNames, texts } from './texts';

/** Who handed the post over, when, and what it is. */
export function ReviewFacts({ review }: { readonly review: Review }) {
  const say = useSay();
  const moment = useMoment();
  const { author, writtenAt, site, profile, template, agency } = review;
  const by = [author.name || say(texts.somebody), agency.name].filter((name) => name !== '').join(', ');
  return (
    <p className="review-facts">
      <Tag>{site.name}</Tag> {profile !== 'standard' && <Tag tone="urgent">{say(profileNames[profile])}</Tag>}{' '}
      {say(texts.handedOver, { by, at: moment(writtenAt) })}{' '}
      {template && say(texts.fromTemplate, { name: template.name })}
    </p>
  );
}
