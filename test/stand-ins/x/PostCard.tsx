import { go } from '../shared/path';
import { Avatar } from './Avatar';
import { Icon, type IconName } from './Icon';
import type { Post } from './posts';

interface Props {
  readonly post: Post;
  readonly current?: boolean;
  readonly liked?: boolean;
}

// Source: XActions docs/dom-selectors.md, verified Feb 2026.
const actions: readonly (readonly [IconName, string])[] = [
  ['reply', 'reply'],
  ['repost', 'retweet'],
  ['heart', 'like'],
  ['views', 'views'],
];

/** One post of the timeline. */
export function PostCard({ post, current = false, liked = false }: Props) {
  const { id, name, user, age, text, picture, counts } = post;
  const address = `/${user}/status/${id}`;
  return (
    // Source: XActions docs/dom-selectors.md, verified Feb 2026.
    <article className={current ? 'card current' : 'card'} data-testid="tweet">
      <Avatar name={name} />
      <div className="card-body">
        <div className="card-head">
          <strong>{name}</strong>
          <span className="quiet">@{user}</span>
          <span className="quiet dot">·</span>
          <a
            className="quiet"
            href={address}
            onClick={(event) => {
              event.preventDefault();
              go(address);
            }}
          >
            {age}
          </a>
        </div>
        {/* Source: XActions docs/dom-selectors.md, verified Feb 2026. */}
        <div className="card-text" data-testid="tweetText">
          {text.split(/((?:[#@][A-Za-z]\w*)|(?:\b\w+\.gov\S*))/).map((part, at) =>
            at % 2 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that never changes
              <span key={at} className="linked">
                {part}
              </span>
            ) : (
              part
            ),
          )}
        </div>
        {picture && <div className={`picture ${picture}`} role="img" aria-label={picture} />}
        <div className="card-actions">
          {actions.map(([icon, testId], at) => (
            <button
              key={icon}
              type="button"
              data-testid={testId}
              className={liked && icon === 'heart' ? 'liked' : undefined}
            >
              <Icon name={icon} />
              <span>{counts[at] || ''}</span>
            </button>
          ))}
        </div>
      </div>
    </article>
  );
}
