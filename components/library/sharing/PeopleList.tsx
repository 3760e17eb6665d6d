import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import type { Listing } from '@/lib/sharing';
import { fingerprint } from '@/lib/signing';
import { sharingTexts as texts } from './sharing-texts';

/** People with what they may do and the digits of their keys, as they are compared over the phone. */
export function PeopleList({ listings }: { readonly listings: readonly Listing[] }) {
  const say = useSay();
  return (
    <ul className="sharing-people">
      {listings.map(({ name, thumbprint, may }) => (
        <li key={thumbprint}>
          <strong>{name}</strong> {may.includes('publish') && <Tag>{say(texts.mayPublish)}</Tag>}{' '}
          {may.includes('review') && <Tag>{say(texts.mayReview)}</Tag>}
          {may.length === 0 && <Tag tone="caution">{say(texts.mayNothing)}</Tag>}
          <code>{fingerprint(thumbprint)}</code>
        </li>
      ))}
    </ul>
  );
}
