import { useEffect, useRef, useState } from 'react';
import { holdFocus } from '../shared/hold-focus';
import styles from './gallery.module.css';
import { Icon } from './Icon';
import type { Photo } from './thread';
import { words } from './words';

interface Props {
  readonly photo: Photo;
  onClose(): void;
  onSave(alt: string): void;
}

const most = 2000;

/** Where a photo is described. Source: bluesky-social/social-app, composer/photos/ImageAltTextDialog.tsx; length recalled. */
export function AltDialog({ photo, onClose, onSave }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(photo.alt);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Not by `autoFocus`: until now the composer below has held the focus.
    field.current?.focus();
    return dialog.current ? holdFocus(dialog.current) : undefined;
  }, []);
  return (
    <div className={styles.veil}>
      <div ref={dialog} className={styles.dialog} role="dialog" aria-modal="true" aria-label={words.addAlt}>
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
        <h2>{words.addAltTitle}</h2>
        <img src={photo.url} alt="" />
        <span className={styles.label}>{words.descriptive}</span>
        <textarea
          aria-label={words.altText}
          rows={3}
          ref={field}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button
          type="button"
          className={styles.save}
          aria-label={words.save}
          disabled={text.length > most || text === photo.alt}
          onClick={() => onSave(text.trim())}
        >
          {words.save}
        </button>
      </div>
    </div>
  );
}
