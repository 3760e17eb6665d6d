import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { go, usePath } from '../shared/path';
import { AgencyCompose } from './AgencyCompose';
import { Aside } from './Aside';
import { Composer } from './Composer';
import { Header } from './Header';
import { Nav } from './Nav';
import { PostCard } from './PostCard';
import styles from './page.module.css';
import { posts as first, type Post, us } from './posts';
import { SharedDialog } from './SharedDialog';
import { words } from './words';

/** The site: the feed, one post, or the page for agencies, and what stands over it. */
export function App({ boxes }: { readonly boxes: KnownBoxes }) {
  const path = usePath();
  const [posts, setPosts] = useState(first);
  const [writing, setWriting] = useState<'new' | Post>();
  const [shared, setShared] = useState(false);

  const replace = (id: string, how: (post: Post) => Post) =>
    setPosts((old) => old.map((post) => (post.id === id ? how(post) : post)));
  const publish = (text: string) => {
    window.__standIn.published.push(text);
    if (writing === 'new') {
      const post = { id: `new${posts.length}`, name: us, place: 'Larkspur', age: words.now, text };
      setPosts((old) => [{ ...post, comments: [], own: true }, ...old]);
      setShared(true);
    } else if (writing) {
      replace(writing.id, (post) => ({ ...post, text, edited: true }));
    }
    setWriting(undefined);
  };
  const card = (post: Post, alone: boolean) => (
    <PostCard
      key={post.id}
      boxes={boxes}
      post={post}
      alone={alone}
      onEdit={() => setWriting(post)}
      onReply={(text) => {
        window.__standIn.published.push(text);
        const comment = { id: `${post.id}${post.comments.length}`, name: us, text };
        replace(post.id, (old) => ({ ...old, comments: [...old.comments, comment] }));
      }}
    />
  );

  const alone = posts.find(({ id }) => path === `/p/${id}` || path === `/p/${id}/`);
  return (
    <>
      <Header />
      <div className={styles.columns}>
        <Nav />
        <main className={styles.feed}>
          {path.startsWith('/agency/compose') ? (
            <AgencyCompose boxes={boxes} />
          ) : alone ? (
            <>
              <button type="button" className={styles.back} onClick={() => go('/news_feed/')}>
                ‹ {words.back}
              </button>
              {card(alone, true)}
            </>
          ) : (
            <>
              <div className={styles.tabs}>
                {words.tabs.map((name, at) => (
                  <button type="button" key={name} aria-pressed={at === 0}>
                    {name}
                  </button>
                ))}
              </div>
              {/* Source: VoynichLabs/farm-guardian tools/nextdoor/primitives.py, captured live Apr 2026. */}
              {/* biome-ignore lint/a11y/useSemanticElements: the site's own markup */}
              <div
                className={styles.prompt}
                data-testid="prompt-container"
                role="button"
                tabIndex={0}
                onClick={() => setWriting('new')}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  // Or the box that opens would take the key as a line of its own.
                  event.preventDefault();
                  setWriting('new');
                }}
              >
                <span className={styles.avatar} aria-hidden="true">
                  TL
                </span>
                <span>{words.prompt}</span>
              </div>
              {posts.map((post) => card(post, false))}
            </>
          )}
        </main>
        <Aside />
      </div>
      {writing && (
        <Composer
          boxes={boxes}
          before={writing === 'new' ? undefined : writing.text}
          onClose={() => setWriting(undefined)}
          onPublish={publish}
        />
      )}
      {shared && <SharedDialog onClose={() => setShared(false)} />}
    </>
  );
}
