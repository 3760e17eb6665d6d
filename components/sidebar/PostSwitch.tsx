import { useSay } from '@/components/ui/language';
import type { PostBeside } from '@/lib/session';
import { texts } from './texts';

/** Which of several posts written side by side the sidebar shows, and the way to the others. */
export function PostSwitch({ posts, onGo }: { posts: readonly PostBeside[]; onGo: (id: string) => void }) {
  const say = useSay();
  if (posts.length === 0) return null;
  return (
    <nav className="posts" aria-label={say(texts.posts)}>
      {posts.map(({ id, issues, current }, index) => (
        <button
          type="button"
          key={id}
          aria-current={current ? 'true' : undefined}
          aria-label={say(texts.postOf, { number: index + 1, of: posts.length, count: issues })}
          onClick={() => onGo(id)}
        >
          {say(texts.postNumber, { number: index + 1 })}
          {issues > 0 && <span className="count">{issues}</span>}
        </button>
      ))}
    </nav>
  );
}
