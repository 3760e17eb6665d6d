import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Refused } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';
import { useLook } from './use-look';

/** What is missing before somebody can publish, and where to get it. */
export function NotLead({ refused }: { readonly refused: Refused }) {
  const say = useSay();
  const { isLooking, look, told } = useLook();
  const isKey = refused.fault === 'no-key' || refused.fault === 'not-listed';
  return (
    <>
      <Notice tone="caution">
        {say(refused.why, refused.parameters)}{' '}
        {isKey && <a href={addressOf('sharing', 'keys')}>{say(texts.toKeys)}</a>}
      </Notice>
      {refused.fault === 'not-listed' && (
        <div className="sharing-actions">
          <Button aria-disabled={isLooking || undefined} onClick={() => !isLooking && void look()}>
            {say(texts.lookListed)}
          </Button>
          <span role="status">{told}</span>
        </div>
      )}
    </>
  );
}
