import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { go } from '../shared/path';
import { Comment } from './Comment';
import styles from './feed.module.css';
import { Icon, type IconName } from './Icon';
import type { Post } from './posts';
import { words } from './words';

const icons: readonly IconName[] = ['like', 'comment', 'repost', 'send'];

interface Props {
  readonly boxes: KnownBoxes;
  readonly post: Post;
  /** On a page of its own, where comments have another editor than in the feed. */
  readonly alone: boolean;
}

/** One post, with a box for a comment once it is asked for. */
export function PostCard({ boxes, post, alone }: Props) {
  const address = addressOf(post);
  const [commenting, setCommenting] = useState(false);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <span className={styles.avatar} aria-hidden="true">
          {post.name.replace(/[^A-Z]/g, '').slice(0, 2)}
        </span>
        <div>
          <strong>{post.name}</strong>
          <span className={styles.quiet}>
            {post.about} {words.followers} ·{' '}
            <a
              href={address}
              onClick={(event) => {
                event.preventDefault();
                go(address);
              }}
            >
              {post.age}
            </a>
          </span>
        </div>
      </div>
      <p className={styles.text}>{post.text}</p>
      {post.picture && <div className={styles.picture} role="img" aria-label={words.image} />}
      <div className={styles.actions}>
        {icons.map((icon, at) => (
          <button type="button" key={icon} onClick={() => icon === 'comment' && setCommenting(true)}>
            <Icon name={icon} /> <span>{words.actions[at]}</span>
          </button>
        ))}
      </div>
      {commenting && alone && <Comment boxes={boxes} post={post.id} />}
      {commenting && !alone && (
        // A decoy. Source: a selector list for LinkedIn, 2026: in the feed comments have an editor of another kind (role, label).
        // biome-ignore lint/a11y/useSemanticElements: the site's own markup
        <div
          className={styles.comment}
          role="textbox"
          tabIndex={0}
          contentEditable
          suppressContentEditableWarning
          aria-label={words.comment}
          data-placeholder={words.addComment}
        />
      )}
    </article>
  );
}

export const addressOf = ({ id }: Post): string => `/feed/update/urn:li:activity:${id}/`;
