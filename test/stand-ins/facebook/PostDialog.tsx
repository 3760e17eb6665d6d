import { useState } from 'react';
import { Dialog } from './Dialog';
import type { Drafts } from './drafts';
import { PhotoDetails } from './PhotoDetails';
import { PostSettings } from './PostSettings';
import type { Photo } from './photo';
import type { Place } from './place';
import { WritePost } from './WritePost';
import { words } from './words';

interface Props {
  readonly place: Place;
  readonly drafts: Drafts;
  readonly photos: readonly Photo[];
  setPhotos(photos: readonly Photo[]): void;
  onPost(text: string): void;
  onClose(): void;
}

/** The composer over the page. On a page's own route a second step follows, on which no box is mounted. */
export function PostDialog({ place, drafts, photos, setPhotos, onPost, onClose }: Props) {
  const [step, setStep] = useState<'write' | 'settings' | Photo>('write');
  const key = `dialog/${place.id}`;
  const draft = drafts.of(key);
  const post = () => {
    const text = draft.text();
    drafts.clear(key);
    onPost(text);
  };

  if (step === 'settings') {
    return (
      <Dialog
        key="settings"
        label={words.settings}
        title={words.settings}
        onBack={() => setStep('write')}
        onClose={onClose}
      >
        <PostSettings onPost={post} />
      </Dialog>
    );
  }
  if (step !== 'write') {
    return (
      <Dialog
        key="photo"
        label={words.photoDetails}
        title={words.photoDetails}
        onBack={() => setStep('write')}
        onClose={onClose}
      >
        <PhotoDetails
          photo={step}
          onSave={(description) => {
            setPhotos(photos.map((photo) => (photo.id === step.id ? { ...photo, description } : photo)));
            setStep('write');
          }}
        />
      </Dialog>
    );
  }
  return (
    // Source: live field notes of 2026: the dialog's label.
    <Dialog key="write" label={words.dialog} title={words.title} onClose={onClose}>
      <WritePost
        place={place}
        draft={draft}
        boxes={drafts.boxes}
        photos={photos}
        setPhotos={setPhotos}
        onEdit={setStep}
        submit={place.twoSteps ? words.next : words.post}
        onSubmit={place.twoSteps ? () => setStep('settings') : post}
      />
    </Dialog>
  );
}
