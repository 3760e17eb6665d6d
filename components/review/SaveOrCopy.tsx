import { useState } from 'react';
import { saveFile } from '@/components/library/save-file';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks';
import {
  largestReview,
  type Review,
  type ReviewAnswer,
  refuseSize,
  reviewFileName,
  writeForMail,
  writeReview,
} from '@/lib/review';
import { texts } from './texts';

/** A document that may go out, or one sentence on why not yet. */
export type Outgoing =
  | { readonly ok: true; readonly document: Review | ReviewAnswer }
  | { readonly ok: false; readonly why: Texts };

interface Given {
  readonly save: Texts;
  /** Stands above what is copied, so that whoever gets it knows what to do. */
  readonly sentence: Texts;
  readonly make: () => Promise<Outgoing>;
  /** Told once it went out. */
  readonly onOut: (document: Review | ReviewAnswer) => void;
}

/** The two ways out of the browser, each only at a press: a file on this computer, or the clipboard. */
export function SaveOrCopy({ save, sentence, make, onOut }: Given) {
  const say = useSay();
  const [outcome, setOutcome] = useState<{ readonly done: Texts } | { readonly why: Texts }>();
  const [toCopy, setToCopy] = useState<string>();
  const out = async (done: Texts, take: (document: Review | ReviewAnswer) => Promise<void> | void) => {
    setToCopy(undefined);
    const made = await make();
    if (!made.ok) return setOutcome({ why: made.why });
    // Nobody could open it again.
    const size = new Blob([writeForMail(made.document, say(sentence))]).size;
    if (size > largestReview) return setOutcome({ why: refuseSize().why });
    try {
      await take(made.document);
      setOutcome({ done });
      onOut(made.document);
    } catch {
      setOutcome({ why: texts.notCopied });
      setToCopy(writeForMail(made.document, say(sentence)));
    }
  };
  return (
    <div className="save-or-copy">
      {outcome && 'why' in outcome && <Notice tone="error">{say(outcome.why)}</Notice>}
      {toCopy !== undefined && (
        <textarea className="ui-control" readOnly rows={4} aria-label={say(texts.toCopy)} value={toCopy} />
      )}
      <div className="ui-actions">
        <Button
          look="primary"
          onClick={() =>
            void out(texts.saved, (document) =>
              saveFile(reviewFileName(document), writeReview(document), 'application/json'),
            )
          }
        >
          {say(save)}
        </Button>
        <Button
          onClick={() =>
            void out(texts.copied, (document) =>
              navigator.clipboard.writeText(writeForMail(document, say(sentence))),
            )
          }
        >
          {say(texts.copy)}
        </Button>
      </div>
      <p role="status" className="review-soft">
        {outcome && 'done' in outcome ? say(outcome.done) : ''}
      </p>
    </div>
  );
}
