import { memo } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { reviewTexts, shortTexts } from './review-texts';
import { useApproval } from './use-approval';

/** In a few words at the top of the list: how the post stands with its reviewers, and the way to all of it. */
export const ReviewLine = memo(function ReviewLine() {
  const say = useSay();
  const { state } = useApproval();
  if (state === 'none') return null;
  return (
    <p className={`review-line ${state}`}>
      <span>{say(shortTexts[state])}</span>
      <Button
        look="plain"
        onClick={({ currentTarget }) => {
          const root = currentTarget.getRootNode();
          const around = root instanceof ShadowRoot || root instanceof Document ? root : document;
          around.querySelector<HTMLElement>('.review-part h3')?.focus();
        }}
      >
        {say(reviewTexts.title)}
      </Button>
    </p>
  );
});
