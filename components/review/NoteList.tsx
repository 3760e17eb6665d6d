import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Note } from '@/lib/review';
import { NoteItem } from './NoteItem';
import { texts } from './texts';

interface Given {
  readonly notes: readonly Note[];
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  /** Goes to the note's words. */
  readonly onGo: (note: Note) => void;
  readonly onChange: (to: (notes: readonly Note[]) => readonly Note[]) => void;
  /** Goes back to the text. */
  readonly onLeave: () => void;
}

/** The comments and suggestions, in the order of their words. */
export function NoteList({ notes, pointed, onPoint, onGo, onChange, onLeave }: Given) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [deleted, setDeleted] = useState<Note>();
  if (notes.length === 0 && deleted === undefined) return null;
  const ordered = notes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const remove = (note: Note) => {
    onChange((all) => all.filter(({ id }) => id !== note.id));
    setDeleted(note);
    onPoint(undefined);
    heading.current?.focus();
  };
  return (
    <section className="note-list" aria-labelledby="notes-title">
      <h3 id="notes-title" ref={heading} tabIndex={-1}>
        {say(texts.notes)} <span className="ui-count">{notes.length}</span>
      </h3>
      {deleted && (
        <Notice tone="good">
          {say(texts.deleted)}{' '}
          <Button
            onClick={() => {
              onChange((all) => [...all, deleted]);
              setDeleted(undefined);
              heading.current?.focus();
            }}
          >
            {say(texts.putBack)}
          </Button>
        </Notice>
      )}
      <ul>
        {ordered.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            isPointed={note.id === pointed}
            onPoint={onPoint}
            onGo={() => onGo(note)}
            onText={(text) =>
              onChange((all) => all.map((one) => (one.id === note.id ? { ...one, text } : one)))
            }
            onDelete={() => remove(note)}
            onLeave={onLeave}
          />
        ))}
      </ul>
    </section>
  );
}
