import { Icon } from './Icon';
import type { Post } from './posts';
import { words } from './words';

/** One post of the timeline. */
export function Status({ post, onReply }: { readonly post: Post; onReply(): void }) {
  return (
    <article className="status">
      <div className="status__info">
        <span className="account__avatar" aria-hidden="true">
          {post.name.replace(/[^A-Z]/g, '').slice(0, 2)}
        </span>
        <div className="display-name">
          <strong>{post.name}</strong>
          <span>@{post.account}</span>
        </div>
        <span className="status__relative-time">{post.age}</span>
      </div>
      {post.warning && <p className="content-warning">{post.warning}</p>}
      <p className="status__content">{post.text}</p>
      <div className="status__action-bar">
        <button type="button" className="icon-button" aria-label={words.reply} onClick={onReply}>
          <Icon name="reply" />
        </button>
        <button type="button" className="icon-button" aria-label={words.boost}>
          <Icon name="boost" />
        </button>
        <button type="button" className="icon-button" aria-label={words.favourite}>
          <Icon name="star" />
        </button>
      </div>
    </article>
  );
}
