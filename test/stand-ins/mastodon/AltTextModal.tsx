import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom/index.js';
import { holdFocus } from '../shared/hold-focus';
import type { Photo } from './photo';
import { words } from './words';

interface Props {
  readonly photo: Photo;
  onClose(): void;
  onSave(description: string): void;
}

const most = 1500;

/** Where a photo is described. Source: mastodon/mastodon, features/alt_text_modal/index.tsx (classes, id, length). */
export function AltTextModal({ photo, onClose, onSave }: Props) {
  const modal = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(photo.description);
  useEffect(() => {
    field.current?.focus();
    return modal.current ? holdFocus(modal.current) : undefined;
  }, []);
  const root = document.querySelector('#mastodon');
  if (!root) return null;
  return createPortal(
    <div className="modal-root__overlay">
      <div
        ref={modal}
        className="modal-root__modal dialog-modal"
        role="dialog"
        aria-modal="true"
        aria-label={words.addAlt}
      >
        <div className="dialog-modal__header">
          <button type="button" className="button" disabled={text.length > most} onClick={() => onSave(text)}>
            {words.done}
          </button>
          <span className="dialog-modal__header__title">{words.addAlt}</span>
          <button type="button" className="button button-secondary" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
        <div className="dialog-modal__content">
          <div className="focal-point">
            <img src={photo.url} alt="" />
          </div>
          <textarea
            ref={field}
            id="description"
            rows={3}
            placeholder={words.describe}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <span className="character-counter">{most - text.length}</span>
        </div>
      </div>
    </div>,
    root,
  );
}
