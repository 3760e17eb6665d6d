import { useSay } from '@/components/ui/language';
import type { ReviewAnswer } from '@/lib/review';
import { AnswerShown } from './AnswerShown';
import { Title } from './Title';
import { texts } from './texts';

/** An answer to a post that is not kept on this computer. */
export function StrayAnswer({ answer }: { readonly answer: ReviewAnswer }) {
  const say = useSay();
  return (
    <>
      <Title>{say(texts.oneAnswer)}</Title>
      <AnswerShown answer={answer} standing={{ state: 'unknown' }} />
    </>
  );
}
