import { useRef } from 'react';
import { Attachments } from './Attachments';
import { Avatar } from './Avatar';
import { type Drafts, type Place, useDrafts } from './drafts';
import { PostBox } from './PostBox';
import { makePhoto } from './photo';
import { Toolbar } from './Toolbar';
import { limit, weight } from './weight';
import { words } from './words';

interface Props {
  readonly drafts: Drafts;
  readonly place: Place;
  /** Of the post that was published. */
  onPublished(texts: readonly string[]): void;
  /** To where the photos of this composer are described. */
  onDescribe(): void;
}

const most = 4;

/** Everything to write a post with: its boxes, their photos and the bar of tools. */
export function Composer({ drafts, place, onPublished, onDescribe }: Props) {
  useDrafts(drafts);
  const boxes = drafts.boxes(place);
  const mounts = drafts.mounts();
  const focused = useRef(-1);

  const texts = boxes.map(drafts.textOf);
  const filled = (index: number) => texts[index]?.trim() || boxes[index]?.photos.length;
  const ready = boxes.every((_, index) => filled(index) && weight(texts[index] ?? '') <= limit);
  const publish = () => {
    if (!ready) return;
    drafts.clear(place);
    onPublished(texts);
  };
  const last = boxes[focused.current] ?? boxes[boxes.length - 1];

  return (
    // Source: AmplifyX fixtures, verified live Oct 2026: the nearest element that holds both the boxes and the bar.
    <div className={`composer ${place}`}>
      <div className="boxes">
        {boxes.map((box, index) => (
          <div className="box" key={`${box.id} ${mounts}`}>
            <Avatar name="Town of Larkspur" />
            <div className="box-body">
              <PostBox
                drafts={drafts}
                place={place}
                box={box}
                index={index}
                placeholder={placeholderOf(place, index)}
                takesFocus={drafts.focus(place, box.id) ?? opensFocused(place, index, boxes.length)}
                onFocus={() => {
                  focused.current = index;
                }}
                publish={publish}
              />
              <Attachments
                photos={box.photos}
                onDescribe={onDescribe}
                onRemove={(id) =>
                  drafts.change(place, box.id, (old) => ({
                    ...old,
                    photos: old.photos.filter((p) => p.id !== id),
                  }))
                }
              />
            </div>
          </div>
        ))}
      </div>
      <Toolbar
        place={place}
        weight={weight(last ? drafts.textOf(last) : '')}
        thread={boxes.length > 1}
        ready={ready}
        onPhoto={async () => {
          const photo = await makePhoto();
          if (last) {
            drafts.change(place, last.id, (old) => ({
              ...old,
              photos: [...old.photos, photo].slice(0, most),
            }));
          }
        }}
        onAdd={() => drafts.add(place)}
        onPost={publish}
      />
    </div>
  );
}

function placeholderOf(place: Place, index: number): string {
  if (index > 0) return words.another;
  return place === 'reply' ? words.replyPlaceholder : words.placeholder;
}

/** The box over the page takes the focus as it opens, and so does a box just added to a thread. */
function opensFocused(place: Place, index: number, count: number): boolean {
  return index > 0 ? index === count - 1 : place === 'modal';
}
