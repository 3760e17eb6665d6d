import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { drawPhoto } from '../shared/draw-photo';
import { Icon } from './Icon';
import { us } from './posts';
import { QuillBox } from './QuillBox';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly outlet: ShadowRoot;
  onClose(): void;
  onPublish(text: string): void;
}

// Source: ayrshare's documentation of limits.
const limit = 3000;

/** The dialog in which a post is written. */
export function ShareDialog({ boxes, outlet, onClose, onPublish }: Props) {
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const left = limit - text.length;
  const ready = (text.trim() !== '' || photos.length > 0) && left >= 0;
  return (
    <div className="share-box__veil">
      <div className="share-box" role="dialog" aria-modal="true" aria-label={words.create}>
        <div className="share-box__head">
          <span className="share-box__face" aria-hidden="true">
            TL
          </span>
          <div>
            <strong>{us}</strong>
            <span>{words.anyone}</span>
          </div>
          <button type="button" aria-label={words.dismiss} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <QuillBox
          boxes={boxes}
          name="dialog/post"
          outlet={outlet}
          placeholder={words.placeholder}
          onText={setText}
        />
        {photos.length > 0 && (
          <div className="share-box__photos">
            {photos.map((photo) => (
              <div key={photo}>
                <img src={photo} alt={words.image} />
                <button
                  type="button"
                  aria-label={words.remove}
                  onClick={() => setPhotos(photos.filter((other) => other !== photo))}
                >
                  <Icon name="close" />
                </button>
              </div>
            ))}
          </div>
        )}
        <div className="share-box__foot">
          <button
            type="button"
            aria-label={words.media}
            onClick={async () => {
              const photo = await drawPhoto();
              setPhotos((old) => [...old, photo]);
            }}
          >
            <Icon name="image" />
          </button>
          {left < 200 && <span className={left < 0 ? 'share-box__over' : undefined}>{left}</span>}
          {/* Source: MultiPost-Extension, May 2026, and several publishers before it. */}
          <button
            type="button"
            className="share-actions__primary-action"
            disabled={!ready}
            onClick={() => onPublish(text)}
          >
            {words.post}
          </button>
        </div>
      </div>
    </div>
  );
}
