import { memo } from 'react';
import { PostCard } from './PostCard';
import type { Post } from './posts';

interface Props {
  readonly posts: readonly Post[];
  readonly current: number;
  readonly liked: ReadonlySet<string>;
}

/** The posts of the home page; typing must not draw them anew. */
export const Timeline = memo(function Timeline({ posts, current, liked }: Props) {
  return (
    <div className="timeline">
      {posts.map((post, at) => (
        <PostCard key={post.id} post={post} current={at === current} liked={liked.has(post.id)} />
      ))}
    </div>
  );
});
