import { Avatar } from './Avatar';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import look from './look.module.css';
import type { Place } from './place';
import { words } from './words';

const others: readonly (readonly [IconName, string])[] = [
  ['live', words.live],
  ['photo', words.photo],
  ['feeling', words.feeling],
];

/** The closed composer over the feed: what looks like a field is a button that opens the dialog. */
export function CreatePost({ place, onOpen }: { readonly place: Place; onOpen(): void }) {
  return (
    // Source: MultiPost-Extension src/sync/dynamic/facebook.ts, May 2026: a region of this name, localised.
    // biome-ignore lint/a11y/useSemanticElements: the site's own markup
    <div className={look.card} role="region" aria-label={words.region}>
      <div className={look.open}>
        <Avatar name={place.id === 'page' ? place.name : 'Town of Larkspur'} />
        <Button className={look.prompt} onPress={onOpen}>
          <span>{place.prompt}</span>
        </Button>
      </div>
      <div className={look.others}>
        {others.map(([icon, label]) => (
          <Button key={label} className={look.other} onPress={onOpen}>
            <Icon name={icon} />
            <span>{label}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}
