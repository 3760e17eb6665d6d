import { useEffect, useReducer, useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { Button } from './Button';
import { createDraft, type Draft } from './draft';
import { HashtagDialog } from './HashtagDialog';
import look from './look.module.css';
import { Media, type Photo } from './Media';
import { Preview } from './Preview';
import { Rail } from './Rail';
import { Schedule } from './Schedule';
import { Texts } from './Texts';
import { words } from './words';

/** Meta Business Suite's composer: a page of its own, with what is posted on the left and how it will look on the right. */
export function App({ boxes }: { readonly boxes: KnownBoxes }) {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => [createDraft('both', boxes)]);
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [scheduled, setScheduled] = useState(false);
  const [tagging, setTagging] = useState(false);
  const [toast, setToast] = useState('');
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const gone = drafts.map((draft) => draft.read(draw));
    return () => {
      for (const each of gone) each();
    };
  }, [drafts]);

  const texts = drafts.map((draft) => draft.text());
  // Each network begins with what was written for both; without the switch the first network's text stays.
  const customize = (on: boolean) =>
    setDrafts((on ? ['facebook', 'instagram'] : ['both']).map((key) => createDraft(key, boxes, texts[0])));
  const publish = () => {
    window.__standIn.published.push(...texts);
    setDrafts([createDraft('both', boxes)]);
    setPhotos([]);
    setToast(words.published);
  };

  return (
    <div className={look.site}>
      <Rail />
      <div className={look.page}>
        <h1>{words.title}</h1>
        <div className={look.columns}>
          <div className={look.cards}>
            <section className={look.card}>
              <h2>{words.postTo}</h2>
              {/* A decoy: a combobox nobody writes in. */}
              <div
                role="combobox"
                aria-label={words.postTo}
                aria-expanded={false}
                tabIndex={0}
                className={look.field}
              >
                Town of Larkspur · townoflarkspur
              </div>
            </section>
            <Media photos={photos} setPhotos={setPhotos} />
            <Texts drafts={drafts} onCustomize={customize} onHashtags={() => setTagging(true)} />
            <Schedule on={scheduled} setOn={setScheduled} />
          </div>
          <Preview text={texts[0] ?? ''} photos={photos} />
        </div>
      </div>
      <div className={look.foot}>
        <Button>{words.cancel}</Button>
        <Button>{words.later}</Button>
        <Button
          primary
          disabled={texts.every((text) => !text.trim()) && photos.length === 0}
          onPress={publish}
        >
          {scheduled ? words.schedule : words.publish}
        </Button>
      </div>
      {tagging && <HashtagDialog onClose={() => setTagging(false)} />}
      {toast && (
        <div role="alert" className={look.toast}>
          {toast}
        </div>
      )}
    </div>
  );
}
