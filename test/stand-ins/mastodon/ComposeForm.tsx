import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { drawPhoto } from '../shared/draw-photo';
import { TextBox } from '../shared/TextBox';
import { AltTextModal } from './AltTextModal';
import { Icon } from './Icon';
import { lengthOf, limit } from './length';
import type { Photo } from './photo';
import { type Post, us } from './posts';
import { Upload } from './Upload';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly replyTo: Post | undefined;
  onCancelReply(): void;
  onPublish(text: string, warning: string): void;
}

let photos = 0;

/** Source of all class names and ids: mastodon/mastodon, features/compose/components/compose_form.jsx. */
export function ComposeForm({ boxes, replyTo, onCancelReply, onPublish }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [warned, setWarned] = useState(false);
  const [warning, setWarning] = useState('');
  const [media, setMedia] = useState<readonly Photo[]>([]);
  const [editing, setEditing] = useState<Photo>();

  const length = lengthOf(text) + (warned ? lengthOf(warning) : 0);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    // The site reads its textarea once more here, and says why: an extension may have changed it.
    const now =
      form.current?.querySelector<HTMLTextAreaElement>('.autosuggest-textarea__textarea')?.value ?? text;
    if (now !== text) setText(now);
    if ((!now.trim() && media.length === 0) || length > limit) return;
    onPublish(now, warned ? warning : '');
    setText('');
    setWarning('');
    setWarned(false);
    setMedia([]);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <form ref={form} className="compose-form" onSubmit={submit}>
      {replyTo && (
        <div className="reply-indicator">
          <strong>{replyTo.name}</strong>
          <button
            type="button"
            className="icon-button"
            aria-label={words.cancelReply}
            onClick={onCancelReply}
          >
            <Icon name="close" />
          </button>
          <p>{replyTo.text}</p>
        </div>
      )}
      <div className="navigation-bar">
        <span className="account__avatar" aria-hidden="true">
          TL
        </span>
        <div>
          <strong>{us.name}</strong>
          <span>@{us.account}</span>
        </div>
      </div>
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          {warned && (
            <div className="spoiler-input">
              <TextBox
                boxes={boxes}
                name="compose/warning"
                single
                id="cw-spoiler-input"
                className="spoiler-input__input"
                placeholder={words.warning}
                spellCheck
                onKeyDown={keys}
                value={warning}
                onText={setWarning}
              />
            </div>
          )}
          <div className="autosuggest-textarea">
            <TextBox
              boxes={boxes}
              name="compose/post"
              className="autosuggest-textarea__textarea"
              aria-autocomplete="list"
              dir="auto"
              rows={5}
              placeholder={words.placeholder}
              onKeyDown={keys}
              value={text}
              onText={setText}
            />
          </div>
          {media.length > 0 && (
            <div className="compose-form__uploads">
              {media.map((photo) => (
                <Upload
                  key={photo.id}
                  photo={photo}
                  onEdit={() => setEditing(photo)}
                  onRemove={() => setMedia(media.filter(({ id }) => id !== photo.id))}
                />
              ))}
            </div>
          )}
        </div>
        <div className="compose-form__footer">
          <button
            type="button"
            className="icon-button"
            aria-label={words.addImages}
            onClick={async () => {
              const photo = { id: ++photos, url: await drawPhoto(), description: '' };
              setMedia((old) => [...old, photo].slice(0, 4));
            }}
          >
            <Icon name="image" />
          </button>
          <button
            type="button"
            className={warned ? 'icon-button active' : 'icon-button'}
            aria-label={words.addWarning}
            aria-pressed={warned}
            onClick={() => setWarned(!warned)}
          >
            <Icon name="warning" />
          </button>
          <span
            className={length > limit ? 'character-counter character-counter--over' : 'character-counter'}
          >
            {limit - length}
          </span>
          <div className="compose-form__publish">
            <button type="submit" className="button" disabled={length > limit}>
              {replyTo ? words.reply : words.post}
            </button>
          </div>
        </div>
      </div>
      {editing && (
        <AltTextModal
          photo={editing}
          onClose={() => setEditing(undefined)}
          onSave={(description) => {
            setMedia((old) =>
              old.map((photo) => (photo.id === editing.id ? { ...photo, description } : photo)),
            );
            setEditing(undefined);
          }}
        />
      )}
    </form>
  );
}
