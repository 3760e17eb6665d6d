import { addressOf } from '@/components/library/use-route';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Refused } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';

/** What is missing before somebody can publish, and where to get it. */
export function NotLead({ refused }: { readonly refused: Refused }) {
  const say = useSay();
  const isKey = refused.fault === 'no-key' || refused.fault === 'not-listed';
  return (
    <Notice tone="caution">
      {say(refused.why, refused.parameters)}{' '}
      {isKey && <a href={addressOf('sharing', 'keys')}>{say(texts.toKeys)}</a>}
    </Notice>
  );
}
