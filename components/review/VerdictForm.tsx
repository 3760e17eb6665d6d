import { Labelled } from '@/components/library/Labelled';
import { useSay } from '@/components/ui/language';
import { useMoment } from '@/components/ui/use-moment';
import { type Agency, createAnswer, type Review, type Work } from '@/lib/review';
import { NameField, useName } from './NameField';
import { queueTexts } from './queue/queue-texts';
import { SendAnswer } from './queue/SendAnswer';
import { SaveOrCopy } from './SaveOrCopy';
import { texts, verdictMeanings, verdictNames, verdicts } from './texts';

interface Given {
  readonly review: Review;
  readonly work: Work;
  /** When the answer last went out, ms since 1970. */
  readonly answeredAt: number | undefined;
  /** Where the post came from the agency's folder: the answer goes there, too. */
  readonly folder?: { readonly agency: Agency; readonly author: string };
  readonly onChange: (to: (work: Work) => Work) => void;
  readonly onAnswered: (at: number) => void;
}

/** What the reviewer decides, each choice with what it means, and the answer as it goes back. */
export function VerdictForm({ review, work, answeredAt, folder, onChange, onAnswered }: Given) {
  const say = useSay();
  const moment = useMoment();
  const [name, setName] = useName();
  const answered = ({ id }: { readonly id: string }) => {
    onChange((now) => ({ ...now, answer: id }));
    onAnswered(Date.now());
  };
  const make = () => createAnswer(review, work, { name, at: Date.now() });
  const byFile = (
    <SaveOrCopy
      save={texts.saveAnswer}
      sentence={texts.answerSentence}
      make={async () => {
        const made = await make();
        return made.ok ? { ok: true, document: made.answer } : made;
      }}
      onOut={answered}
    />
  );
  return (
    <section className="verdict-form" aria-labelledby="verdict-title">
      <h2 id="verdict-title">{say(texts.answer)}</h2>
      <Labelled label={say(texts.wholeComment)}>
        {(props) => (
          <textarea
            {...props}
            className="ui-control"
            rows={3}
            dir="auto"
            value={work.comment}
            onChange={({ target }) => onChange((now) => ({ ...now, comment: target.value }))}
          />
        )}
      </Labelled>
      <fieldset className="verdicts">
        <legend>{say(texts.decide)}</legend>
        {verdicts.map((verdict) => (
          <label key={verdict} className={`verdict ${verdict}`}>
            <input
              type="radio"
              name="verdict"
              value={verdict}
              checked={work.verdict === verdict}
              onChange={() => onChange((now) => ({ ...now, verdict }))}
              aria-labelledby={`verdict-${verdict}`}
              aria-describedby={`means-${verdict}`}
            />
            <span>
              <strong id={`verdict-${verdict}`}>{say(verdictNames[verdict])}</strong>
            </span>
            <span id={`means-${verdict}`} className="review-soft">
              {say(verdictMeanings[verdict])}
            </span>
          </label>
        ))}
      </fieldset>
      <NameField name={name} onChange={setName} />
      {folder === undefined ? (
        byFile
      ) : (
        <>
          <SendAnswer {...folder} make={make} onSent={answered} />
          <details>
            <summary>{say(queueTexts.otherWay)}</summary>
            {byFile}
          </details>
        </>
      )}
      {answeredAt !== undefined && (
        <p className="review-soft">{say(texts.wentOut, { at: moment(answeredAt) })}</p>
      )}
    </section>
  );
}
