import { useState } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components';
import { Labelled } from '@/components/library/Labelled';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { texts } from './texts';

interface Given {
  readonly onTake: (name: string, content: Uint8Array | string) => void;
}

/** Where a calendar comes in: dropped, chosen or pasted. */
export function TakeFile({ onTake }: Given) {
  const say = useSay();
  const [pasted, setPasted] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const take = async (file: { name: string; arrayBuffer(): Promise<ArrayBuffer> } | undefined) => {
    if (file === undefined) return;
    try {
      onTake(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      setUnreadable(true);
    }
  };
  const drop: DropZoneProps['onDrop'] = async ({ items }) => {
    const file = items.find((item) => item.kind === 'file');
    await take(file && (await file.getFile()));
  };
  return (
    <>
      <p className="calendar-lead">{say(texts.lead)}</p>
      {unreadable && <Notice tone="error">{say(texts.unreadable)}</Notice>}
      <DropZone className="calendar-drop" aria-label={say(texts.drop)} onDrop={drop}>
        <p className="calendar-drop-here">{say(texts.drop)}</p>
        <Labelled label={say(texts.file)} help={say(texts.fileHelp)}>
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          )}
        </Labelled>
      </DropZone>
      <form
        className="calendar-paste"
        onSubmit={(event) => {
          event.preventDefault();
          onTake(say(texts.pasted), pasted);
        }}
      >
        <Labelled label={say(texts.paste)}>
          {(props) => (
            <textarea
              {...props}
              className="ui-control"
              rows={5}
              spellCheck={false}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
          )}
        </Labelled>
        {pasted.trim() !== '' && (
          <Button type="submit" look="primary">
            {say(texts.take)}
          </Button>
        )}
      </form>
    </>
  );
}
