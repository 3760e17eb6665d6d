import { useEffect, useRef, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Note } from '@/lib/review';
import { BeforeAfter } from './BeforeAfter';
import { texts } from './texts';

interface Given {
  readonly note: Note;
  readonly isPointed: boolean;
  readonly onPoint: (id: string | undefined) => void;
  readonly onGo: () => void;
  readonly onText: (text: string) => void;
  readonly onDelete: () => void;
  readonly onLeave: () => void;
}

const isOpenAtFirst = ({ kind, text, words }: Note) => (kind === 'comment' ? text === '' : text === words);

/** One comment on words, or other words for them; each is written in its place and kept as it is typed. */
export function NoteItem({ note, isPointed, onPoint, onGo, onText, onDelete, onLeave }: Given) {
  const say = useSay();
  const { id, kind, words, text } = note;
  const [isOpen, setOpen] = useState(isOpenAtFirst(note));
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens
  useEffect(() => {
    if (isOpen && isPointed) field.current?.focus();
  }, [isOpen]);
  const label = say(kind === 'comment' ? texts.yourComment : texts.yourWords, { words });
  const close = () => {
    setOpen(false);
    onLeave();
  };
  return (
    <li
      className={isPointed ? 'note pointed' : 'note'}
      onPointerEnter={() => onPoint(id)}
      onFocus={() => onPoint(id)}
    >
      <button type="button" className="note-words" dir="auto" onClick={onGo}>
        <span className="unseen">{say(texts.goTo)}</span> “{words}”
      </button>
      {!isOpen && kind === 'comment' && (
        <p className="note-text" dir="auto">
          {text || <em>{say(texts.emptyNote)}</em>}
        </p>
      )}
      {!isOpen && kind === 'suggestion' && <BeforeAfter words={words} instead={text} />}
      {isOpen && (
        <Labelled label={label}>
          {(props) => (
            <textarea
              {...props}
              ref={field}
              className="ui-control"
              rows={2}
              dir="auto"
              value={text}
              onChange={({ target }) => onText(target.value)}
              onKeyDown={(event) => {
                const isDone =
                  event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
                if (!isDone) return;
                event.preventDefault();
                close();
              }}
            />
          )}
        </Labelled>
      )}
      <div className="ui-actions">
        {isOpen ? (
          <Button onClick={close}>
            {say(texts.done)} <span className="unseen">“{words}”</span>
          </Button>
        ) : (
          <Button
            onClick={() => {
              onPoint(id);
              setOpen(true);
            }}
          >
            {say(texts.edit)} <span className="unseen">“{words}”</span>
          </Button>
        )}
        <Button look="plain" onClick={onDelete}>
          {say(texts.delete)} <span className="unseen">“{words}”</span>
        </Button>
      </div>
    </li>
  );
}
