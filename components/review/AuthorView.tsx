import { useEffect, useRef, useState } from 'react';
import { IssueCards } from '@/components/library/marked/IssueCards';
import { Trouble } from '@/components/library/Trouble';
import { useSay } from '@/components/ui/language';
import { type AuthoredReview, toIssues } from '@/lib/review';
import { AnswerList } from './AnswerList';
import { OpenReview } from './OpenReview';
import { PaintedText } from './PaintedText';
import { PostAsItLooks } from './PostAsItLooks';
import { ReviewFacts } from './ReviewFacts';
import { SendForm } from './SendForm';
import { spansOfIssues } from './spans-of';
import { Title } from './Title';
import { texts } from './texts';
import { useKept } from './use-kept';

interface Given {
  readonly shelfKey: string;
  readonly stored: { readonly kept: AuthoredReview; readonly changedAt: number };
}

/** A post as its author hands it over, and what came back. */
export function AuthorView({ shelfKey, stored }: Given) {
  const say = useSay();
  const { kept, change, problem } = useKept(shelfKey, stored);
  const answersTitle = useRef<HTMLHeadingElement>(null);
  const [pointed, point] = useState<string>();
  const { review, answers } = kept;
  const issues = toIssues(review);
  const [latest] = answers;
  const shown = useRef(latest);
  // An answer that was just opened is where the person goes on.
  useEffect(() => {
    if (JSON.stringify(shown.current) !== JSON.stringify(latest)) answersTitle.current?.focus();
    shown.current = latest;
  }, [latest]);
  return (
    <article className="review-desk">
      <header>
        <Title>{say(texts.authorTitle)}</Title>
        <ReviewFacts review={review} />
        <Trouble problem={problem} />
      </header>
      <div className="review-main">
        {answers.length > 0 && <AnswerList kept={kept} title={answersTitle} />}
        <SendForm
          review={review}
          onChange={(to) => change((now) => ({ ...now, review: { ...now.review, ...to } }))}
        />
        <section aria-labelledby="back-title">
          <h2 id="back-title">{say(answers.length > 0 ? texts.anotherAnswer : texts.theAnswer)}</h2>
          <p className="review-soft">{say(texts.theAnswerHelp)}</p>
          <OpenReview />
        </section>
      </div>
      <div className="review-beside">
        <PostAsItLooks review={review} />
        <section aria-labelledby="findings-title">
          <h2 id="findings-title">{say(texts.findings)}</h2>
          <p className="words-shown" lang={review.language} dir="auto">
            <PaintedText text={review.text} spans={spansOfIssues(issues)} pointed={pointed} />
          </p>
          {issues.length === 0 && (
            <p className="review-soft">{say(texts.nothing, { rules: review.report.rulesRun })}</p>
          )}
          <IssueCards issues={issues} onPoint={point} />
        </section>
      </div>
    </article>
  );
}
