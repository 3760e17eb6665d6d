import { useEffect, useRef, useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { drawPhoto } from '../shared/draw-photo';
import { holdFocus } from '../shared/hold-focus';
import { AltDialog } from './AltDialog';
import { Counter } from './Counter';
import styles from './composer.module.css';
import { Gallery } from './Gallery';
import { Icon } from './Icon';
import { lengthOf, limit } from './length';
import { PostEditor } from './PostEditor';
import { blank, type Draft, isEmpty, nextId, type Photo } from './thread';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly reply: boolean;
  onClose(): void;
  onPublish(texts: readonly string[]): void;
}

/** Source: Composer.tsx: a preference of the account, here in the address: `?requireAlt`. */
const altRequired = new URLSearchParams(location.search).has('requireAlt');

/** The overlay in which a post or a thread is written. */
export function Composer({ boxes, reply, onClose, onPublish }: Props) {
  const overlay = useRef<HTMLDivElement>(null);
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => [blank()]);
  const [active, setActive] = useState(0);
  const [describing, setDescribing] = useState<Photo>();
  // The dialog for a description holds the focus itself.
  useEffect(() => (overlay.current && !describing ? holdFocus(overlay.current) : undefined), [describing]);

  const change = (id: number, how: (draft: Draft) => Draft) =>
    setDrafts((old) => old.map((draft) => (draft.id === id ? how(draft) : draft)));
  const photosOf = (id: number, how: (photos: readonly Photo[]) => readonly Photo[]) =>
    change(id, (draft) => ({ ...draft, photos: how(draft.photos) }));

  const thread = drafts.length > 1;
  const missing = altRequired && drafts.some(({ photos }) => photos.some(({ alt }) => !alt));
  const ready = !missing && !drafts.every(isEmpty) && drafts.every(({ text }) => lengthOf(text) <= limit);
  const publish = () => {
    if (ready) onPublish(drafts.filter((draft) => !isEmpty(draft)).map(({ text }) => text));
  };
  const current = drafts.find(({ id }) => id === active) ?? drafts[0];

  return (
    <>
      {/* Source: bluesky-social/social-app, shell/Composer.web.tsx: the dialog is the whole veil, and traps the focus. */}
      <div ref={overlay} className={styles.veil} role="dialog" aria-modal="true">
        <div className={styles.box}>
          {/* Source: Composer.tsx (test ids, labels). */}
          <div className={styles.column} data-testid="composePostView">
            <div className={styles.bar}>
              <button type="button" className={styles.cancel} onClick={onClose}>
                {words.cancel}
              </button>
              <button
                type="button"
                className={styles.publish}
                data-testid="composerPublishBtn"
                aria-label={words.publish[reply ? (thread ? 'replies' : 'reply') : thread ? 'posts' : 'post']}
                disabled={!ready}
                onClick={publish}
              >
                {reply ? words.reply : thread ? words.postAll : words.post}
              </button>
            </div>
            {missing && <p className={styles.missing}>{words.missing}</p>}
            <div className={styles.posts}>
              {drafts.map(({ id, photos }, at) => (
                <div className={styles.post} key={id}>
                  <span className={styles.face} aria-hidden="true">
                    TL
                  </span>
                  <div className={styles.body}>
                    <PostEditor
                      boxes={boxes}
                      name={`composer/${at}`}
                      placeholder={at ? words.another : reply ? words.replyPlaceholder : words.placeholder}
                      onText={(text) => change(id, (draft) => ({ ...draft, text }))}
                      onFocus={() => setActive(id)}
                      onPublish={publish}
                    />
                    <Gallery
                      photos={photos}
                      onDescribe={setDescribing}
                      onRemove={({ id: gone }) =>
                        photosOf(id, (all) => all.filter((photo) => photo.id !== gone))
                      }
                    />
                  </div>
                </div>
              ))}
            </div>
            <div className={styles.bar}>
              <button
                type="button"
                className={styles.tool}
                aria-label={words.addMedia}
                onClick={async () => {
                  const photo = { id: nextId(), url: await drawPhoto(), alt: '' };
                  if (current) photosOf(current.id, (all) => [...all, photo].slice(0, 4));
                }}
              >
                <Icon name="image" />
              </button>
              <span className={styles.space} />
              {current && !isEmpty(current) && (
                <button
                  type="button"
                  className={styles.tool}
                  aria-label={words.addPost}
                  onClick={() => setDrafts([...drafts, blank()])}
                >
                  <Icon name="plus" />
                </button>
              )}
              <Counter count={lengthOf(current?.text ?? '')} />
            </div>
          </div>
        </div>
      </div>
      {describing && (
        <AltDialog
          photo={describing}
          onClose={() => setDescribing(undefined)}
          onSave={(alt) => {
            for (const { id } of drafts) {
              photosOf(id, (all) =>
                all.map((photo) => (photo.id === describing.id ? { ...photo, alt } : photo)),
              );
            }
            setDescribing(undefined);
          }}
        />
      )}
    </>
  );
}
