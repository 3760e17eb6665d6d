import { Icon } from './Icon';
import styles from './page.module.css';
import type { Post } from './posts';
import { words } from './words';

/** One post of the feed. */
export function PostCard({ post, onReply }: { readonly post: Post; onReply(): void }) {
  return (
    <article className={styles.card}>
      <span className={styles.face} aria-hidden="true">
        {post.name.replace(/[^A-Z]/g, '').slice(0, 2)}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <strong>{post.name}</strong>
          <span className={styles.quiet}>
            @{post.handle} · {post.age}
          </span>
        </div>
        <p className={styles.text}>{post.text}</p>
        <div className={styles.actions}>
          <button type="button" data-testid="replyBtn" aria-label={words.reply} onClick={onReply}>
            <Icon name="reply" />
          </button>
          <button type="button" aria-label={words.repost}>
            <Icon name="repost" />
          </button>
          <button type="button" aria-label={words.like}>
            <Icon name="heart" />
          </button>
        </div>
      </div>
    </article>
  );
}
