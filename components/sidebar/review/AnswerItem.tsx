import { useId } from 'react';
import { useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { useMoment } from '@/components/ui/use-moment';
import type { ReceivedAnswer } from '@/lib/review';
import { remarksOf } from '@/lib/session';
import { RemarkItem } from './RemarkItem';
import { reviewTexts, verdictTexts, weightTexts } from './review-texts';

interface Given {
  readonly answer: ReceivedAnswer;
  /** The text that was sent last. */
  readonly sent: string;
}

/** What one reviewer answered: the verdict, what it is worth, and each comment at its words. */
export function AnswerItem({ answer, sent }: Given) {
  const say = useSay();
  const moment = useMoment();
  const id = useId();
  const text = useSessionState((state) => state.text);
  const { verdict, name, at, theirTime, weight, comment } = answer;
  const what = weightTexts[weight];
  const isEarlier = answer.text !== null && answer.text !== sent;
  return (
    <article
      className={`received ${weight === 'counts' || weight === 'own' ? '' : 'weightless'}`}
      aria-labelledby={id}
    >
      <h4 id={id}>{say(verdictTexts[verdict], { name: name || say(reviewTexts.somebody) })}</h4>
      <p className="small">
        {moment(at)}
        {theirTime !== undefined && ` (${say(reviewTexts.theirTime, { at: moment(theirTime) })})`}
        {'. '}
        {what && say(what)} {answer.text === null && say(reviewTexts.unknownText)}{' '}
        {isEarlier && say(reviewTexts.earlierText)}
      </p>
      {comment !== '' && (
        <p className="said" dir="auto">
          {comment}
        </p>
      )}
      <ul className="remarks">
        {remarksOf(answer, text).map((remark) => (
          <RemarkItem key={remark.key} remark={remark} />
        ))}
      </ul>
    </article>
  );
}
