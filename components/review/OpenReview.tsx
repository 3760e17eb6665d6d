import { useState } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components';
import { Labelled } from '@/components/library/Labelled';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { pageTrouble } from '@/lib/library';
import { largestReview, readReview, refuseSize } from '@/lib/review';
import { useShelf } from './review-context';
import { texts } from './texts';

/** Where a review or an answer comes in: dropped, chosen or pasted. */
export function OpenReview() {
  const say = useSay();
  const shelf = useShelf();
  const [pasted, setPasted] = useState('');
  const [why, setWhy] = useState<Texts>();

  const open = async (text: string) => {
    const read = readReview(text);
    if (!read.ok) return setWhy(read.why);
    try {
      const key = await shelf.open(read);
      setWhy(undefined);
      setPasted('');
      window.location.hash = addressOf(key);
    } catch (error) {
      setWhy(pageTrouble(error));
    }
  };
  const openFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > largestReview) return setWhy(refuseSize().why);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) setWhy(texts.unreadable);
    else await open(text);
  };
  const drop: DropZoneProps['onDrop'] = async ({ items }) => {
    const file = items.find((item) => item.kind === 'file');
    await openFile(file && (await file.getFile()));
  };
  return (
    <>
      {why && <Notice tone="error">{say(why)}</Notice>}
      <DropZone className="review-drop" aria-label={say(texts.drop)} onDrop={drop}>
        <p className="review-drop-here">{say(texts.drop)}</p>
        <Labelled label={say(texts.file)}>
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".json,.txt,.eml,application/json,text/plain"
              onChange={({ target }) => {
                void openFile(target.files?.[0]);
                // The same file can be chosen again.
                target.value = '';
              }}
            />
          )}
        </Labelled>
      </DropZone>
      <form
        className="review-paste"
        onSubmit={(event) => {
          event.preventDefault();
          void open(pasted);
        }}
      >
        <Labelled label={say(texts.paste)} help={say(texts.pasteHelp)}>
          {(props) => (
            <textarea
              {...props}
              className="ui-control"
              rows={4}
              spellCheck={false}
              value={pasted}
              onChange={({ target }) => setPasted(target.value)}
            />
          )}
        </Labelled>
        {pasted.trim() !== '' && (
          <Button type="submit" look="primary">
            {say(texts.open)}
          </Button>
        )}
      </form>
    </>
  );
}
