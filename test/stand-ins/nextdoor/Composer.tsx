import { useEffect, useRef, useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { drawPhoto } from '../shared/draw-photo';
import { holdFocus } from '../shared/hold-focus';
import { TextBox } from '../shared/TextBox';
import { Attachments } from './Attachments';
import { Audience } from './Audience';
import styles from './composer.module.css';
import { Icon } from './Icon';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  /** The text as it stands, when a post is edited. */
  readonly before: string | undefined;
  onClose(): void;
  onPublish(text: string): void;
}

/** The dialog in which a post is written or edited. A new post with photos goes through a second step. */
export function Composer({ boxes, before, onClose, onPublish }: Props) {
  const dialog = useRef<HTMLElement>(null);
  const [text, setText] = useState(before ?? '');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [last, setLast] = useState(false);
  const [complaint, setComplaint] = useState('');
  useEffect(() => (dialog.current ? holdFocus(dialog.current) : undefined), []);

  const steps = before === undefined && photos.length > 0;
  const submit = () => {
    // Source: field notes of 2026: a text that the state does not hold is no text, whatever the box shows.
    if (!text.trim() && photos.length === 0) setComplaint(words.empty);
    else if (steps && !last) setLast(true);
    else onPublish(text);
  };

  return (
    <div className={styles.veil}>
      {/* Source: VoynichLabs/farm-guardian tools/nextdoor/primitives.py, captured live Apr 2026: all test ids in here. */}
      <section
        ref={dialog}
        className={styles.dialog}
        role="dialog"
        aria-modal="true"
        data-testid="content-composer-dialog"
        aria-label={words.create}
      >
        <div className={styles.head}>
          {last ? (
            <button type="button" aria-label={words.back} onClick={() => setLast(false)}>
              <Icon name="back" />
            </button>
          ) : (
            <button
              type="button"
              data-testid="composer-close-button"
              aria-label={words.close}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          )}
          <Audience />
        </div>
        {last ? (
          <p className={styles.preview}>{text}</p>
        ) : (
          <TextBox
            boxes={boxes}
            name="dialog/post"
            className={styles.text}
            data-testid="composer-text-field"
            placeholder={words.prompt}
            rows={6}
            autoFocus
            value={text}
            onText={(next) => {
              setText(next);
              setComplaint('');
            }}
          />
        )}
        <Attachments
          photos={photos}
          fixed={last}
          onRemove={(gone) => setPhotos(photos.filter((photo) => photo !== gone))}
        />
        {complaint && (
          <p className={styles.complaint} role="alert">
            {complaint}
          </p>
        )}
        <div className={styles.foot}>
          <input
            type="file"
            hidden
            multiple
            accept="image/*,video/*"
            data-testid="uploader-fileinput"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])].map((file) => URL.createObjectURL(file));
              setPhotos((old) => [...old, ...files]);
            }}
          />
          <button
            type="button"
            data-testid="OPEN_MEDIA_GALLERY"
            aria-label={words.photo}
            onClick={async () => {
              const photo = await drawPhoto();
              setPhotos((old) => [...old, photo]);
            }}
          >
            <Icon name="image" />
          </button>
          <button
            type="button"
            className={styles.submit}
            data-testid="composer-submit-button"
            onClick={submit}
          >
            {before !== undefined ? words.save : steps && !last ? words.next : words.post}
          </button>
        </div>
      </section>
    </div>
  );
}
