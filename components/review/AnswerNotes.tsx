import { CopyButton } from '@/components/ui/CopyButton';
import { BeforeAfter } from './BeforeAfter';
import type { AnswerNote } from './notes-of';
import { texts } from './texts';

interface Given {
  readonly notes: readonly AnswerNote[];
  readonly onPoint: (id: string | undefined) => void;
}

/** What the reviewer says of single words; other words can be copied. */
export function AnswerNotes({ notes, onPoint }: Given) {
  if (notes.length === 0) return null;
  return (
    <ul className="answer-notes">
      {notes.map(({ id, kind, words, text }) => (
        <li
          key={id}
          className="note"
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(undefined)}
          onFocus={() => onPoint(id)}
        >
          {kind === 'comment' ? (
            <>
              <p className="note-words" dir="auto">
                “{words}”
              </p>
              <p className="note-text" dir="auto">
                {text}
              </p>
            </>
          ) : (
            <>
              <BeforeAfter words={words} instead={text} />
              {text !== '' && (
                <CopyButton text={text} words={{ copy: texts.copyWords, copied: texts.copiedWords }} />
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
