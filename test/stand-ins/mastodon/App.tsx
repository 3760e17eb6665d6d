import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { ComposeForm } from './ComposeForm';
import { Icon, type IconName } from './Icon';
import { posts as first, type Post, us } from './posts';
import { Status } from './Status';
import { words } from './words';

const icons: readonly IconName[] = ['home', 'bell', 'explore', 'feeds', 'bookmark', 'settings'];

/** The site in its simple view: the form always stands on the left, the timeline beside it. */
export function App({ boxes }: { readonly boxes: KnownBoxes }) {
  const [posts, setPosts] = useState(first);
  const [replyTo, setReplyTo] = useState<Post>();
  const [toast, setToast] = useState('');
  const publish = (text: string, warning: string) => {
    window.__standIn.published.push(warning ? `${warning}\n\n${text}` : text);
    const post = { ...us, id: `new${posts.length}`, age: words.now, text, ...(warning && { warning }) };
    setPosts([post, ...posts]);
    setReplyTo(undefined);
    setToast(words.sent);
  };
  return (
    <div className="columns-area__panels">
      <div className="columns-area__panels__pane compose-panel">
        <form className="search" onSubmit={(event) => event.preventDefault()}>
          {/* A decoy: a search field, in a form of its own. */}
          <input
            className="search__input"
            type="text"
            placeholder={words.search}
            aria-label={words.search}
            autoComplete="off"
          />
        </form>
        <ComposeForm
          boxes={boxes}
          replyTo={replyTo}
          onCancelReply={() => setReplyTo(undefined)}
          onPublish={publish}
        />
      </div>
      <main className="columns-area__panels__main">
        <h1 className="column-header">{words.home}</h1>
        {posts.map((post) => (
          <Status key={post.id} post={post} onReply={() => setReplyTo(post)} />
        ))}
      </main>
      <nav className="navigation-panel">
        {icons.map((icon, at) => (
          <a href="/home" key={icon} className={at === 0 ? 'column-link active' : 'column-link'}>
            <Icon name={icon} /> <span>{words.places[at]}</span>
          </a>
        ))}
      </nav>
      {toast && (
        <div className="notification-list" role="status">
          {toast}
        </div>
      )}
    </div>
  );
}
