import { useState } from 'react';
import styles from './feed.module.css';
import { Icon, type IconName } from './Icon';
import type { Post } from './posts';
import { words } from './words';

const icons: readonly IconName[] = ['like', 'comment', 'repost', 'send'];

/** One post of the feed, with a box for a comment once it is asked for. */
export function PostCard({ post }: { readonly post: Post }) {
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
            {post.about} {words.followers} · {post.age}
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
      {commenting && (
        // A decoy: comments have another editor than posts. Source: a selector list for LinkedIn, 2026 (role and label).
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
