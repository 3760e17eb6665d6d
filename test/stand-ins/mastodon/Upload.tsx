import { Icon } from './Icon';
import type { Photo } from './photo';
import { words } from './words';

interface Props {
  readonly photo: Photo;
  onEdit(): void;
  onRemove(): void;
}

/** One photo. The button with ALT is active, and has a sign, while a description is missing. Source: components/upload.tsx. */
export function Upload({ photo, onEdit, onRemove }: Props) {
  const missing = photo.description.length === 0;
  return (
    <div className="compose-form__upload media-gallery__item draggable">
      <div className="compose-form__upload__thumbnail" style={{ backgroundImage: `url(${photo.url})` }}>
        <div className="compose-form__upload__actions">
          {/* The site gives this button no name either. */}
          <button type="button" className="icon-button compose-form__upload__delete" onClick={onRemove}>
            <Icon name="close" />
          </button>
          <button type="button" className="icon-button" onClick={onEdit}>
            <Icon name="edit" /> {words.edit}
          </button>
        </div>
        <div className="compose-form__upload__warning">
          <button type="button" className={missing ? 'icon-button active' : 'icon-button'} onClick={onEdit}>
            {missing && <Icon name="warning" />} ALT
          </button>
        </div>
      </div>
    </div>
  );
}
