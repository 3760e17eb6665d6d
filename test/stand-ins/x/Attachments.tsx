import type { Photo } from './drafts';
import { Icon } from './Icon';
import { words } from './words';

interface Props {
  readonly photos: readonly Photo[];
  onDescribe(): void;
  onRemove(id: number): void;
}

/** The photos of a box, with the links below them to describe them and to tag people. */
export function Attachments({ photos, onDescribe, onRemove }: Props) {
  if (photos.length === 0) return null;
  const label = photos.every(({ description }) => description) ? words.editDescription : words.addDescription;
  return (
    // Source: opencli clis/twitter/post.js, Apr 2026.
    <div className="attachments" data-testid="attachments">
      <div className="photos">
        {photos.map(({ id, url, description }) => (
          // Source: notes of an alt-text extension, 2024 to 2026: a group, labelled "Media" until it is described.
          // biome-ignore lint/a11y/useSemanticElements: the site's own markup
          <div className="photo" key={id} role="group" aria-label={description || words.media}>
            <img src={url} alt={description || words.image} draggable={false} />
            <button type="button" aria-label={words.remove} onClick={() => onRemove(id)}>
              <Icon name="close" />
            </button>
            {description && <span className="alt-badge">ALT</span>}
          </div>
        ))}
      </div>
      <div className="photo-links">
        {/* Source: live field notes 2026 and X's own bundle (`altTextLabel`): address and test ids are not localised. */}
        <a
          // biome-ignore lint/a11y/noRedundantRoles: the site's own markup
          role="link"
          href="/compose/post/media"
          data-testid="altTextWrapper"
          aria-label={label}
          onClick={(event) => {
            event.preventDefault();
            onDescribe();
          }}
        >
          <Icon name="describe" />
          <span data-testid="altTextLabel">{label}</span>
        </a>
        {/* Source: live field notes 2026. */}
        <a href="/compose/post/tags" data-testid="tagPeopleLabel" onClick={(event) => event.preventDefault()}>
          <Icon name="person" />
          <span>{words.tagPeople}</span>
        </a>
      </div>
    </div>
  );
}
