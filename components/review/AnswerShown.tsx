import { useId, useState } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { useMoment } from '@/components/ui/use-moment';
import { type AnswerStanding, applySuggestions, type ReviewAnswer } from '@/lib/review';
import { AnswerNotes } from './AnswerNotes';
import { notesOf } from './notes-of';
import { PaintedText } from './PaintedText';
import { spansOfNotes } from './spans-of';
import { answerNames, standingNotices, texts } from './texts';

interface Given {
  readonly answer: ReviewAnswer;
  /** Undefined while it is being found out. */
  readonly standing: AnswerStanding | undefined;
  readonly lang?: string;
}

/** What a reviewer answered: the verdict, what it holds for, and each comment at its words. */
export function AnswerShown({ answer, standing, lang }: Given) {
  const say = useSay();
  const moment = useMoment();
  const id = useId();
  const [pointed, point] = useState<string>();
  const { verdict, reviewer, comment, answeredAt, suggestions } = answer;
  const notes = notesOf(answer);
  const text = standing && 'text' in standing ? standing.text : undefined;
  const changed =
    text !== undefined && suggestions.length > 0 ? applySuggestions(text, suggestions) : undefined;
  const notice = standing && standingNotices[standing.state][verdict];
  return (
    <article className={`answer ${verdict}`} aria-labelledby={id}>
      <h3 id={id}>{say(answerNames[verdict], { name: reviewer.name || say(texts.somebody) })}</h3>
      <p className="review-soft">{moment(answeredAt)}</p>
      {notice && <Notice tone={standing?.state === 'same' ? 'good' : 'caution'}>{say(notice)}</Notice>}
      {comment !== '' && (
        <p className="answer-comment" dir="auto">
          {comment}
        </p>
      )}
      {text !== undefined && (
        <p className="words-shown" lang={lang} dir="auto">
          <PaintedText text={text} spans={spansOfNotes(notes)} pointed={pointed} />
        </p>
      )}
      <AnswerNotes notes={notes} onPoint={point} />
      {changed !== undefined && (
        <CopyButton text={changed} words={{ copy: texts.copyAll, copied: texts.copiedAll }} />
      )}
      {verdict === 'approved' && text !== undefined && (
        <CopyButton text={text} words={{ copy: texts.copyApproved, copied: texts.copiedAll }} />
      )}
    </article>
  );
}
