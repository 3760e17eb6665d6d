import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { Composer } from './Composer';
import { Icon } from './Icon';
import { Nav } from './Nav';
import { PostCard } from './PostCard';
import styles from './page.module.css';
import { posts as first, us } from './posts';
import { words } from './words';

/** The site: the feed, and the composer over it. */
export function App({ boxes }: { readonly boxes: KnownBoxes }) {
  const [posts, setPosts] = useState(first);
  const [writing, setWriting] = useState<'post' | 'reply'>();
  const [toast, setToast] = useState('');

  const publish = (texts: readonly string[]) => {
    window.__standIn.published.push(...texts);
    const fresh = texts.map((text, at) => ({ ...us, id: `new${posts.length + at}`, age: words.now, text }));
    setPosts((old) => [...fresh, ...old]);
    setWriting(undefined);
    setToast(words.sent);
  };

  return (
    <>
      <div className={styles.columns}>
        <Nav onNewPost={() => setWriting('post')} />
        <main className={styles.feed}>
          <div className={styles.tabs}>
            {words.feeds.map((name, at) => (
              <button type="button" key={name} aria-pressed={at === 0}>
                {name}
              </button>
            ))}
          </div>
          {posts.map((post) => (
            <PostCard key={post.id} post={post} onReply={() => setWriting('reply')} />
          ))}
        </main>
        <aside className={styles.aside}>
          {/* A decoy: a search field. */}
          <label className={styles.search}>
            <Icon name="search" />
            <input type="text" aria-label={words.search} placeholder={words.search} autoComplete="off" />
          </label>
        </aside>
        {/* Source: Composer's opener on a narrow page, bluesky-social/social-app (test id). */}
        <button
          type="button"
          className={styles.fab}
          data-testid="composeFAB"
          aria-label={words.newPost}
          onClick={() => setWriting('post')}
        >
          <Icon name="write" />
        </button>
      </div>
      {writing && (
        <Composer
          boxes={boxes}
          reply={writing === 'reply'}
          onClose={() => setWriting(undefined)}
          onPublish={publish}
        />
      )}
      {toast && (
        <div className={styles.toast} role="alert">
          {toast}
        </div>
      )}
    </>
  );
}
