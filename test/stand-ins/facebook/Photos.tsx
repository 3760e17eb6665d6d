import { Button } from './Button';
import look from './dialog.module.css';
import { Icon } from './Icon';
import type { Photo } from './photo';
import { words } from './words';

interface Props {
  readonly photos: readonly Photo[];
  onEdit(photo: Photo): void;
  onRemove(id: number): void;
}

/** The photos of a post. Nothing on them tells whether they have a description, and their buttons bear no label. */
export function Photos({ photos, onEdit, onRemove }: Props) {
  if (photos.length === 0) return null;
  return (
    <div className={look.photos}>
      {photos.map((photo) => (
        <div className={look.photo} key={photo.id}>
          <img src={photo.url} alt="" draggable={false} />
          {/* Source: csuf.screenstepslive.com 1471351 and others: "Edit" on the photo leads to its description. */}
          <Button className={look.edit} onPress={() => onEdit(photo)}>
            <Icon name="edit" />
            <span>{words.edit}</span>
          </Button>
          <Button className={look.remove} onPress={() => onRemove(photo.id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
}
