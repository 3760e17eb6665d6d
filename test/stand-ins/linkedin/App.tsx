import { useState } from 'react';
import { createPortal } from 'react-dom/index.js';
import type { KnownBoxes } from '../shared/boxes';
import { usePath } from '../shared/path';
import { Header } from './Header';
import { Messaging } from './Messaging';
import { addressOf, PostCard } from './PostCard';
import styles from './page.module.css';
import { posts as first, news, us } from './posts';
import { ShareDialog } from './ShareDialog';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly outlet: ShadowRoot;
}

// React passes on an attribute it does not know; only the types mind.
const opener = { componentkey: 'draft-text-replaceable-component' };

/** The feed; whatever stands over it is drawn into the outlet's shadow root. */
export function App({ boxes, outlet }: Props) {
  const path = usePath();
  const [posts, setPosts] = useState(first);
  const [writing, setWriting] = useState(false);
  const [toast, setToast] = useState('');

  const publish = (text: string) => {
    window.__standIn.published.push(text);
    const post = { id: `new${posts.length}`, name: us, about: '812', age: words.now, text };
    setPosts((old) => [post, ...old]);
    setWriting(false);
    setToast(words.done);
  };

  const alone = posts.find((post) => addressOf(post) === path);
  return (
    <>
      <Header />
      <div className={styles.columns}>
        <section className={styles.profile}>
          <div className={styles.banner} />
          <span className={styles.face} aria-hidden="true">
            TL
          </span>
          <h2>{us}</h2>
          <p className={styles.quiet}>812 {words.followers}</p>
        </section>
        <main className={styles.feed}>
          {alone ? (
            <PostCard boxes={boxes} post={alone} alone />
          ) : (
            <>
              {/* Source: MultiPost-Extension's LinkedIn module, May 2026: two ways in, the older by class. */}
              <div className={`${styles.share} share-box-feed-entry__top-bar`}>
                <span className={styles.avatar} aria-hidden="true">
                  TL
                </span>
                <button type="button" onClick={() => setWriting(true)}>
                  <div {...opener}>{words.start}</div>
                </button>
              </div>
              {posts.map((post) => (
                <PostCard key={post.id} boxes={boxes} post={post} alone={false} />
              ))}
            </>
          )}
        </main>
        <aside className={styles.aside}>
          <h2>{words.news}</h2>
          {news.map(([title, age]) => (
            <p key={title}>
              <strong>{title}</strong>
              <span className={styles.quiet}>{age}</span>
            </p>
          ))}
        </aside>
      </div>
      <Messaging />
      {toast && (
        <div className={styles.toast} role="alert">
          {toast}
        </div>
      )}
      {writing &&
        // Typed as an element, but React takes a shadow root just as well.
        createPortal(
          <ShareDialog boxes={boxes} outlet={outlet} onClose={() => setWriting(false)} onPublish={publish} />,
          outlet as unknown as Element,
        )}
    </>
  );
}
