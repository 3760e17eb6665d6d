import { useSay } from '@/components/ui/language';
import type { ReviewAnswer } from '@/lib/review';
import { AnswerShown } from './AnswerShown';
import { texts } from './texts';

/** An answer to a post that is not kept on this computer. */
export function StrayAnswer({ answer }: { readonly answer: ReviewAnswer }) {
  const say = useSay();
  return (
    <>
      <h1>{say(texts.oneAnswer)}</h1>
      <AnswerShown answer={answer} standing={{ state: 'unknown' }} />
    </>
  );
}
