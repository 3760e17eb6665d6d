import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { go } from '../shared/path';
import styles from './feed.module.css';
import { Icon } from './Icon';
import type { Post } from './posts';
import { Reply } from './Reply';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly post: Post;
  /** On a page of its own, where its box for a comment is open. */
  readonly alone: boolean;
  onEdit(): void;
  onReply(text: string): void;
}

/** One post of the feed with its comments. */
export function PostCard({ boxes, post, alone, onEdit, onReply }: Props) {
  const [replying, setReplying] = useState(alone);
  const [menu, setMenu] = useState(false);
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <span className={styles.avatar} aria-hidden="true">
          {post.name.replace(/[^A-Z]/g, '').slice(0, 2)}
        </span>
        <div>
          <strong>{post.name}</strong>
          <span className={styles.quiet}>
            {post.place} · {post.age}
            {post.edited && ` · ${words.edited}`}
          </span>
        </div>
        {post.own && (
          <div className={styles.more}>
            <button type="button" aria-label={words.more} onClick={() => setMenu(!menu)}>
              <Icon name="more" />
            </button>
            {menu && (
              <div className={styles.menu} role="menu">
                <button
                  type="button"
                  role="menuitem"
                  onClick={() => {
                    setMenu(false);
                    onEdit();
                  }}
                >
                  {words.edit}
                </button>
              </div>
            )}
          </div>
        )}
      </div>
      <p className={styles.body}>{post.text}</p>
      {post.picture && <div className={styles[post.picture]} role="img" aria-label={post.picture} />}
      <div className={styles.actions}>
        <button type="button">
          <Icon name="heart" /> {words.like}
        </button>
        {/* Source: a bot of Oct 2026 and VoynichLabs/farm-guardian. */}
        <button
          type="button"
          data-testid="post-reply-button"
          onClick={() => (alone ? setReplying(true) : go(`/p/${post.id}`))}
        >
          <Icon name="reply" /> {words.reply}
        </button>
        <button type="button">
          <Icon name="share" /> {words.share}
        </button>
      </div>
      {post.comments.map(({ id, name, text }) => (
        <div className={styles.comment} key={id}>
          <strong>{name}</strong>
          <p>{text}</p>
        </div>
      ))}
      {replying ? (
        <Reply boxes={boxes} post={post.id} onReply={onReply} />
      ) : (
        <button
          type="button"
          className={styles.replyPrompt}
          data-testid="comment-reply-prompt"
          onClick={() => setReplying(true)}
        >
          {words.addReply}
        </button>
      )}
    </article>
  );
}
