import { useRef } from 'react';
import { useSay } from '@/components/ui/language';
import { texts } from './texts';

/** Where a person types what they look for; Escape or the cross empties it. */
export function SearchField({
  value,
  onChange,
  listId,
}: {
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** The id of the list of what is found, while there is one. */
  readonly listId: string | undefined;
}) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="template-search">
      <svg className="glass" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      <input
        ref={input}
        type="search"
        className="ui-control"
        aria-label={say(texts.find)}
        aria-controls={listId}
        placeholder={say(texts.findHint)}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !value) return;
          event.stopPropagation();
          onChange('');
        }}
      />
      {value && (
        <button
          type="button"
          className="clear"
          aria-label={say(texts.clear)}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
