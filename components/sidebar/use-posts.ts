import { useEffect, useState } from 'react';
import { type PostBeside, postsBeside, type Sessions } from '@/lib/session';

/** The posts written side by side with the one in use; drawn anew when their number or their issues change. */
export function usePosts(sessions: Sessions): readonly PostBeside[] {
  const [posts, setPosts] = useState<readonly PostBeside[]>(() => postsBeside(sessions.store.getState()));
  useEffect(() => {
    const look = () =>
      setPosts((before) => {
        const now = postsBeside(sessions.store.getState());
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    return sessions.follow(look, 'shown');
  }, [sessions]);
  return posts;
}
