import { drawPhoto } from '../shared/draw-photo';
import { Button } from './Button';
import look from './look.module.css';
import { words } from './words';

export interface Photo {
  readonly id: number;
  readonly url: string;
}

interface Props {
  readonly photos: readonly Photo[];
  setPhotos(photos: readonly Photo[]): void;
}

let ids = 0;

/** The photos of a post; nothing on them tells whether they have a description. */
export function Media({ photos, setPhotos }: Props) {
  const put = (urls: readonly string[]) => setPhotos([...photos, ...urls.map((url) => ({ id: ++ids, url }))]);
  return (
    <section className={look.card}>
      <h2>{words.media}</h2>
      <p className={look.quiet}>{words.mediaHint}</p>
      <input
        type="file"
        accept="image/*,video/*"
        multiple
        className={look.file}
        tabIndex={-1}
        onChange={({ target }) => put([...(target.files ?? [])].map((file) => URL.createObjectURL(file)))}
      />
      {photos.length > 0 && (
        // Source: a mini page of Sep 2026: each photo in a list item, with "Remove photo".
        <ul className={look.photos}>
          {photos.map(({ id, url }) => (
            // biome-ignore lint/a11y/noRedundantRoles: the site's own markup
            <li key={id} role="listitem">
              <img src={url} alt="" draggable={false} />
              <button
                type="button"
                aria-label={words.remove}
                onClick={() => setPhotos(photos.filter((photo) => photo.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button onPress={async () => put([await drawPhoto()])}>{words.addMedia}</Button>
    </section>
  );
}
