import type { KnownBoxes } from '../shared/boxes';
import { LexicalBox } from '../shared/lexical/LexicalBox';
import type { LexicalDraft } from '../shared/lexical/lexical-draft';
import { MentionList } from '../shared/lexical/MentionList';
import { useText } from '../shared/lexical/use-text';
import { AddToPost } from './AddToPost';
import { Avatar } from './Avatar';
import { Button } from './Button';
import boxLook from './box.module.css';
import look from './dialog.module.css';
import { Icon } from './Icon';
import page from './look.module.css';
import { Photos } from './Photos';
import { makePhotos, type Photo } from './photo';
import type { Place } from './place';
import { words } from './words';

interface Props {
  readonly place: Place;
  readonly draft: LexicalDraft;
  readonly boxes: KnownBoxes;
  readonly photos: readonly Photo[];
  setPhotos(photos: readonly Photo[]): void;
  onEdit(photo: Photo): void;
  readonly submit: string;
  onSubmit(): void;
}

/** Longer texts are set smaller, which moves every line; the length is recalled. */
const short = 85;

/** The first step: text, photos, and the button that posts or leads on. */
export function WritePost({ place, draft, boxes, photos, setPhotos, onEdit, submit, onSubmit }: Props) {
  const text = useText(draft);
  const large = text.length < short && !text.includes('\n') && photos.length === 0;
  const add = async (files?: readonly File[]) => setPhotos([...photos, ...(await makePhotos(files))]);
  return (
    <>
      <div className={page.author}>
        <Avatar name={place.id === 'page' ? place.name : 'Town of Larkspur'} />
        <span>
          <strong>{place.id === 'page' ? place.name : 'Town of Larkspur'}</strong>
          <small className={look.audience}>
            <Icon name="globe" small />
            {words.public}
          </small>
        </span>
      </div>
      <div className={look.scrolled}>
        <div className={`${look.box} ${large ? look.large : ''}`}>
          <LexicalBox
            draft={draft}
            boxes={boxes}
            takesFocus
            // Source: MultiPost-Extension src/sync/dynamic/facebook.ts, May 2026, and snorkel constants/facebook.
            attributes={{
              role: 'textbox',
              spellCheck: true,
              tabIndex: 0,
              'aria-placeholder': place.placeholder,
              className: `${look.text} notranslate`,
            }}
          />
          {text === '' && (
            <div className={look.placeholder} aria-hidden="true">
              {place.placeholder}
            </div>
          )}
        </div>
        <Photos
          photos={photos}
          onEdit={onEdit}
          onRemove={(id) => setPhotos(photos.filter((photo) => photo.id !== id))}
        />
      </div>
      <div className={look.mentions}>
        <MentionList editor={draft.editor} label={words.mentions} className={boxLook.list} />
      </div>
      <AddToPost onPhotos={add} />
      {/* Source: MultiPost-Extension, May 2026, and live field notes of 2026: the label is localised. */}
      <Button
        label={submit}
        className={look.submit}
        disabled={text.trim() === '' && photos.length === 0}
        onPress={onSubmit}
      >
        <span>{submit}</span>
      </Button>
    </>
  );
}
