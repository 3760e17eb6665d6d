import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { texts } from './practice-texts';

/** A picture in the practice post, which has no description until the person gives it one. */
export function PracticePicture() {
  const say = useSay();
  const id = useId();
  const [description, setDescription] = useState('');
  const [draft, setDraft] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const finish = (text: string) => {
    setDescription(text);
    setDraft(undefined);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="practice-attachment">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture beside a post, as X shows one */}
      <div className="practice-picture" role="group" aria-label={description || say(texts.picture)}>
        <svg viewBox="0 0 120 80" aria-hidden="true">
          <rect width="120" height="80" className="sky" />
          <path className="road" d="M0 62h120v18H0z" />
          <path className="post" d="M34 30v40M86 30v40" />
          <rect className="sign" x="14" y="18" width="92" height="26" rx="3" />
          <text x="60" y="35" textAnchor="middle">
            {say(texts.sign)}
          </text>
          <path className="stripes" d="M14 54h92" />
        </svg>
        {description !== '' && <span className="practice-badge">ALT</span>}
      </div>
      {draft === undefined ? (
        <button
          ref={button}
          type="button"
          className="ui-button outline practice-describe"
          onClick={() => setDraft(description)}
        >
          {say(description === '' ? texts.describe : texts.change)}
        </button>
      ) : (
        <form
          className="practice-form"
          onSubmit={(event) => {
            event.preventDefault();
            finish(draft.trim());
          }}
        >
          <label htmlFor={id}>{say(texts.description)}</label>
          <p id={`${id}-help`} className="ui-help">
            {say(texts.descriptionHelp)}
          </p>
          <input
            id={id}
            className="ui-control"
            aria-describedby={`${id}-help`}
            // biome-ignore lint/a11y/noAutofocus: the person asked for this field by a press
            autoFocus
            value={draft}
            onChange={({ target }) => setDraft(target.value)}
          />
          <Button type="submit" look="primary">
            {say(texts.keep)}
          </Button>
        </form>
      )}
    </div>
  );
}
