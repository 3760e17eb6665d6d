import styles from './gallery.module.css';
import { Icon } from './Icon';
import type { Photo } from './thread';
import { words } from './words';

interface Props {
  readonly photos: readonly Photo[];
  onDescribe(photo: Photo): void;
  onRemove(photo: Photo): void;
}

/**
 * The photos of a post. Whether one is described shows in nothing but the icon of its button: a plus, then a check.
 * Source: bluesky-social/social-app, composer/photos/Gallery.tsx (an older version; test ids, labels and order).
 */
export function Gallery({ photos, onDescribe, onRemove }: Props) {
  if (photos.length === 0) return null;
  return (
    <>
      <div className={styles.gallery} data-testid="selectedPhotosView">
        {photos.map((photo) => (
          <div className={styles.photo} key={photo.id}>
            <button
              type="button"
              className={styles.alt}
              data-testid="altTextButton"
              aria-label={words.addAlt}
              onClick={() => onDescribe(photo)}
            >
              <Icon name={photo.alt ? 'check' : 'plus'} />
              <span>ALT</span>
            </button>
            <div className={styles.controls}>
              <button type="button" data-testid="editPhotoButton" aria-label={words.edit}>
                <Icon name="pen" />
              </button>
              <button
                type="button"
                data-testid="removePhotoButton"
                aria-label={words.remove}
                onClick={() => onRemove(photo)}
              >
                <Icon name="close" />
              </button>
            </div>
            {/* The picture itself is a second way to the same dialog, with the same label. */}
            <button
              type="button"
              className={styles.region}
              aria-label={words.addAlt}
              onClick={() => onDescribe(photo)}
            />
            <img data-testid="selectedPhotoImage" src={photo.url} alt="" />
          </div>
        ))}
      </div>
      <p className={styles.why}>{words.why}</p>
    </>
  );
}
