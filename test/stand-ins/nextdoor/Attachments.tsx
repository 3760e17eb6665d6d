import styles from './composer.module.css';
import { Icon } from './Icon';
import { words } from './words';

interface Props {
  readonly photos: readonly string[];
  /** In the last step nothing can be taken away. */
  readonly fixed: boolean;
  onRemove(photo: string): void;
}

/** The photos of a post. No source shows a way to describe one. */
export function Attachments({ photos, fixed, onRemove }: Props) {
  if (photos.length === 0) return null;
  return (
    <div className={styles.photos}>
      {photos.map((photo) => (
        <div key={photo}>
          <img src={photo} alt={words.photoAlt} />
          {!fixed && (
            // Source: VoynichLabs/farm-guardian, captured live Apr 2026: as many of these as there are attachments.
            <button
              type="button"
              data-testid="composer-remove-attachment"
              aria-label={words.removePhoto}
              onClick={() => onRemove(photo)}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
