import { Button } from './Button';
import look from './dialog.module.css';
import { Icon } from './Icon';
import type { Photo } from './photo';
import { words } from './words';

/** The photos of a post. Nothing on them tells whether they have a description, and their buttons bear no label. */
export function Photos({
  photos,
  onRemove,
}: {
  readonly photos: readonly Photo[];
  onRemove(id: number): void;
}) {
  if (photos.length === 0) return null;
  return (
    <div className={look.photos}>
      {photos.map(({ id, url }) => (
        <div className={look.photo} key={id}>
          <img src={url} alt="" draggable={false} />
          {/* Source: csuf.screenstepslive.com 1471351 and others: "Edit" on the photo leads to its description. */}
          <Button className={look.edit}>
            <Icon name="edit" />
            <span>{words.edit}</span>
          </Button>
          <Button className={look.remove} onPress={() => onRemove(id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
}
