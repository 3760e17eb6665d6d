import { Labelled } from '@/components/library/Labelled';
import { useSay } from '@/components/ui/language';
import type { Review } from '@/lib/review';
import { NameField, useName } from './NameField';
import { SaveOrCopy } from './SaveOrCopy';
import { texts } from './texts';

interface Given {
  readonly review: Review;
  readonly onChange: (to: Partial<Pick<Review, 'note' | 'author'>>) => void;
}

/** What the author adds, and the two ways to a reviewer. */
export function SendForm({ review, onChange }: Given) {
  const say = useSay();
  const [name, setName] = useName();
  return (
    <section className="send-form" aria-labelledby="send-title">
      <h2 id="send-title">{say(texts.send)}</h2>
      <p className="review-soft">{say(texts.sendHelp)}</p>
      <Labelled label={say(texts.note)}>
        {(props) => (
          <textarea
            {...props}
            className="ui-control"
            rows={3}
            dir="auto"
            maxLength={10_000}
            value={review.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        )}
      </Labelled>
      <NameField name={name} onChange={setName} />
      <SaveOrCopy
        save={texts.save}
        sentence={texts.reviewSentence}
        make={async () => ({
          ok: true,
          document: { ...review, author: { name: name.trim().slice(0, 200) } },
        })}
        onOut={() => onChange({ author: { name: name.trim().slice(0, 200) } })}
      />
    </section>
  );
}
