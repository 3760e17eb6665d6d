import { useState } from 'react';
import { type Drafts, type Photo, type Place, useDrafts } from './drafts';
import { Modal } from './Modal';
import { words } from './words';

interface Props {
  readonly drafts: Drafts;
  readonly place: Place;
  onClose(): void;
}

/** Where photos are described: a route of its own, on which no compose box is mounted. */
export function MediaDialog({ drafts, place, onClose }: Props) {
  useDrafts(drafts);
  const photos = drafts.boxes(place).flatMap((box) => box.photos.map((photo) => ({ box, photo })));
  const [texts, setTexts] = useState<Record<number, string>>({});
  const described = (photo: Photo) => texts[photo.id] ?? photo.description;

  const save = () => {
    for (const box of new Set(photos.map((each) => each.box))) {
      drafts.change(place, box.id, (old) => ({
        ...old,
        photos: old.photos.map((photo) => ({ ...photo, description: described(photo) })),
      }));
    }
    onClose();
  };

  return (
    <Modal
      title={words.editMedia}
      back
      onClose={onClose}
      action={
        // Source: a puppeteer publisher of 2025 (medium confidence).
        <button type="button" className="save" data-testid="endEditingButton" onClick={save}>
          {words.save}
        </button>
      }
    >
      {photos.map(({ photo }) => (
        <div className="describe" key={photo.id}>
          <img src={photo.url} alt={words.image} />
          <label>
            {words.description}
            {/* Source: a puppeteer publisher of 2025; the length from XActions docs, Feb 2026. */}
            <textarea
              data-testid="altTextInput"
              maxLength={1000}
              value={described(photo)}
              onChange={({ target }) => setTexts({ ...texts, [photo.id]: target.value })}
            />
          </label>
        </div>
      ))}
    </Modal>
  );
}
