import { Trouble } from '@/components/library/Trouble';
import { useWatched } from '@/components/library/use-watched';
import { useSay } from '@/components/ui/language';
import { AuthorView } from './AuthorView';
import { CheckedView } from './CheckedView';
import { ReviewerView } from './ReviewerView';
import { useShelf } from './review-context';
import { StrayAnswer } from './StrayAnswer';
import { texts } from './texts';

/** One review on this computer: as its author sees it, or its reviewer. */
export function OneReview({ shelfKey }: { readonly shelfKey: string }) {
  const say = useSay();
  const shelf = useShelf();
  const { value, problem } = useWatched(shelfKey, async () => ({ found: await shelf.read(shelfKey) }));
  const back = (
    <p className="review-back">
      <a href="#/">{say(texts.back)}</a>
    </p>
  );
  if (value === undefined) return <Trouble problem={problem} />;
  const { kept, changedAt = 0 } = value.found ?? {};
  return (
    <>
      {back}
      <Trouble problem={problem} />
      {kept === undefined && <p role="status">{say(value.found ? texts.spoiledLong : texts.gone)}</p>}
      {kept?.role === 'author' && <AuthorView shelfKey={shelfKey} stored={{ kept, changedAt }} />}
      {kept?.role === 'reviewer' && <ReviewerView shelfKey={shelfKey} stored={{ kept, changedAt }} />}
      {kept?.role === 'checked' && <CheckedView checked={kept} />}
      {kept?.role === 'stray' && <StrayAnswer answer={kept.answer} />}
    </>
  );
}
