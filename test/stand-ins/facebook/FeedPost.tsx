import { useState } from 'react';
import { Avatar } from './Avatar';
import type { Drafts } from './drafts';
import { Icon, type IconName } from './Icon';
import look from './look.module.css';
import type { Post } from './posts';
import { SmallBox } from './SmallBox';
import { words } from './words';

const actions: readonly (readonly [IconName, string])[] = [
  ['like', words.like],
  ['comment', words.doComment],
  ['share', words.share],
];

/** A post of the feed, with a box for comments below it. */
export function FeedPost({ post, drafts }: { readonly post: Post; readonly drafts: Drafts }) {
  const [comments, setComments] = useState<readonly string[]>([]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site's own markup
    <div className={look.card} role="article">
      <div className={look.author}>
        <Avatar name={post.name} />
        <span>
          <strong>{post.name}</strong>
          <small>
            {post.age} · <Icon name="globe" small />
          </small>
        </span>
      </div>
      <div className={look.postText}>{post.text}</div>
      {post.picture && <div className={`${look.picture} ${look[post.picture]}`} />}
      <small className={look.likes}>
        {post.likes > 0 && (
          <>
            <Icon name="like" small /> {post.likes}
          </>
        )}
      </small>
      <div className={look.actions}>
        {actions.map(([icon, label]) => (
          <span key={label}>
            <Icon name={icon} />
            {label}
          </span>
        ))}
      </div>
      {comments.map((comment) => (
        <div className={look.comment} key={comment}>
          <Avatar name="Town of Larkspur" />
          <span>
            <strong>Town of Larkspur</strong>
            {comment}
          </span>
        </div>
      ))}
      <div className={look.comment}>
        <Avatar name="Town of Larkspur" />
        <SmallBox
          name={`comment/${post.id}`}
          label={words.comment}
          drafts={drafts}
          onSend={(text) => setComments([...comments, text])}
        />
      </div>
    </div>
  );
}
