import { Button } from './Button';
import look from './dialog.module.css';
import { Icon, type IconName } from './Icon';
import { words } from './words';

const others: readonly (readonly [IconName, string])[] = [
  ['tag', words.tag],
  ['feeling', words.feeling],
  ['place', words.place],
];

// Source: MultiPost-Extension src/sync/dynamic/facebook.ts, May 2026.
const accept = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv';

/** What can be put into a post besides text. Pressed, the first button adds a photo drawn here instead of asking for a file. */
export function AddToPost({ onPhotos }: { onPhotos(files?: readonly File[]): void }) {
  return (
    <div className={look.adding}>
      <span>{words.addTo}</span>
      <input
        type="file"
        accept={accept}
        multiple
        className={look.file}
        tabIndex={-1}
        onChange={({ target }) => onPhotos([...(target.files ?? [])])}
      />
      <Button label={words.photo} className={look.add} onPress={() => onPhotos()}>
        <Icon name="photo" />
      </Button>
      {others.map(([icon, label]) => (
        <Button key={label} label={label} className={look.add}>
          <Icon name={icon} />
        </Button>
      ))}
    </div>
  );
}
