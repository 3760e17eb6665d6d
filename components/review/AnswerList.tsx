import { type Ref, useEffect, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { type AnswerStanding, type AuthoredReview, answerStanding } from '@/lib/review';
import { AnswerShown } from './AnswerShown';
import { texts } from './texts';

interface Given {
  readonly kept: AuthoredReview;
  /** Filled with the heading, for the focus to go to. */
  readonly title: Ref<HTMLHeadingElement>;
}

/** The answers that came, each beside the text it is about. */
export function AnswerList({ kept, title }: Given) {
  const say = useSay();
  const [standings, setStandings] = useState<readonly AnswerStanding[]>([]);
  useEffect(() => {
    let isLatest = true;
    Promise.all(kept.answers.map((answer) => answerStanding(answer, kept))).then((all) => {
      if (isLatest) setStandings(all);
    });
    return () => {
      isLatest = false;
    };
  }, [kept]);
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title" ref={title} tabIndex={-1}>
        {say(kept.answers.length === 1 ? texts.oneAnswer : texts.answers)}
      </h2>
      {kept.answers.map((answer, at) => (
        <AnswerShown key={answer.id} answer={answer} standing={standings[at]} lang={kept.review.language} />
      ))}
    </section>
  );
}
