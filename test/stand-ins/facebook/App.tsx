import { useState } from 'react';
import { Chat } from './Chat';
import { Contacts } from './Contacts';
import { CreatePost } from './CreatePost';
import { Decoys } from './Decoys';
import type { Drafts } from './drafts';
import { FeedPost } from './FeedPost';
import look from './look.module.css';
import { Menu } from './Menu';
import { PostDialog } from './PostDialog';
import type { Photo } from './photo';
import { usePlace } from './place';
import { posts as first, type Post } from './posts';
import { TopBar } from './TopBar';
import { words } from './words';

/** The site: its bar, its three columns, and what stands over them. */
export function App({ drafts }: { readonly drafts: Drafts }) {
  const place = usePlace();
  const [posts, setPosts] = useState(first);
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [open, setOpen] = useState(false);
  const [noticed, setNoticed] = useState(false);

  const publish = (text: string) => {
    window.__standIn.published.push(text);
    setPosts((old) => [newPost(place.name, text), ...old]);
    setPhotos([]);
    setOpen(false);
  };

  return (
    <div className={look.site}>
      <TopBar onNotices={() => setNoticed(!noticed)} />
      <div className={look.columns}>
        <Menu />
        {/* biome-ignore lint/a11y/useSemanticElements: the site's own markup */}
        <div className={look.feed} role="main">
          {place.id !== 'profile' && (
            <div className={look.cover}>
              <h1>{place.name}</h1>
            </div>
          )}
          <CreatePost place={place} onOpen={() => setOpen(true)} />
          {posts.map((post) => (
            <FeedPost key={post.id} post={post} drafts={drafts} />
          ))}
        </div>
        <Contacts />
      </div>
      <Chat drafts={drafts} />
      <Decoys noticed={noticed} />
      {open && (
        <PostDialog
          key={place.id}
          place={place}
          drafts={drafts}
          photos={photos}
          setPhotos={setPhotos}
          onPost={publish}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

const newPost = (name: string, text: string): Post => ({
  id: String(Date.now()),
  name,
  age: words.now,
  text,
  likes: 0,
});
