import { useCallback, useEffect, useRef, useState } from 'react';
import { go } from '../shared/path';
import { Aside } from './Aside';
import { Composer } from './Composer';
import type { Drafts, Place } from './drafts';
import { Icon } from './Icon';
import { MediaDialog } from './MediaDialog';
import { Modal } from './Modal';
import { Nav } from './Nav';
import { PostCard } from './PostCard';
import { posts as first, type Post } from './posts';
import { useRoute } from './route';
import { listenForShortcuts } from './shortcuts';
import { Timeline } from './Timeline';
import { words } from './words';

/** The site: its three columns, and what stands over them. */
export function App({ drafts }: { readonly drafts: Drafts }) {
  const route = useRoute();
  const [posts, setPosts] = useState(first);
  const [tab, setTab] = useState(words.forYou);
  const [current, setCurrent] = useState(-1);
  const [liked, setLiked] = useState<ReadonlySet<string>>(new Set());
  const [toast, setToast] = useState('');
  const [describing, setDescribing] = useState<Place>('modal');

  const chosen = useRef<Post | undefined>(undefined);
  chosen.current = posts[current];
  useEffect(
    () =>
      listenForShortcuts({
        move: (step) => setCurrent((at) => Math.max(0, at + step)),
        like: () => {
          const { current: post } = chosen;
          if (post) setLiked((old) => new Set([...old, post.id]));
        },
      }),
    [],
  );

  const publish = useCallback((texts: readonly string[]) => {
    window.__standIn.published.push(...texts);
    setPosts((old) => [...texts.map(published).reverse(), ...old]);
    setToast(words.sent);
  }, []);
  const composer = (place: Place, key: string, after?: () => void) => (
    <Composer
      key={key}
      drafts={drafts}
      place={place}
      onPublished={(texts) => {
        publish(texts);
        after?.();
      }}
      onDescribe={() => {
        setDescribing(place);
        go('/compose/post/media');
      }}
    />
  );

  const status = route.page === 'status' ? posts.find(({ id }) => id === route.id) : undefined;
  return (
    <div className="site">
      <Nav />
      {/* Source: control-panel-for-twitter script.js and others, 2026: X's middle column. */}
      <main data-testid="primaryColumn">
        {status ? (
          <>
            <div className="tabs title">
              <button type="button" aria-label={words.back} onClick={() => history.back()}>
                <Icon name="back" />
              </button>
              <h2>{words.post}</h2>
            </div>
            <PostCard post={status} />
            {composer('reply', status.id)}
          </>
        ) : (
          <>
            <div className="tabs" role="tablist">
              {[words.forYou, words.following].map((name) => (
                <button
                  key={name}
                  type="button"
                  role="tab"
                  aria-selected={name === tab}
                  onClick={() => setTab(name)}
                >
                  <span>{name}</span>
                </button>
              ))}
            </div>
            {/* Source: control-panel-for-twitter script.js, Aug 2026: another tab takes the box away and puts up a new one. */}
            {route.page !== 'media' && composer('inline', tab)}
            <Timeline posts={posts} current={current} liked={liked} />
          </>
        )}
      </main>
      <Aside />
      {route.page === 'compose' && (
        <Modal title={words.post} onClose={() => go('/home')}>
          {composer('modal', 'modal', () => go('/home'))}
        </Modal>
      )}
      {route.page === 'media' && (
        <MediaDialog drafts={drafts} place={describing} onClose={() => history.back()} />
      )}
      {/* Source: XActions docs/dom-selectors.md, verified Feb 2026. */}
      {toast && (
        <div className="toast" role="alert" data-testid="toast">
          {toast}
        </div>
      )}
    </div>
  );
}

function published(text: string, index: number): Post {
  const id = String(Date.now() + index);
  return { id, name: 'Town of Larkspur', user: 'TownOfLarkspur', age: 'now', text, counts: [0, 0, 0, ''] };
}
