import { useId, useRef } from 'react';
import { DropZone } from 'react-aria-components';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { chosenFiles, droppedFiles, pastedText, type ReadFiles } from './given-files';
import { importTexts as texts } from './import-texts';

interface Given {
  /** Why the last file was refused. */
  readonly why: Texts | undefined;
  readonly reading: boolean;
  /** What was pasted so far. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onGive: (reading: Promise<ReadFiles>) => void;
}

/** Takes a file, a folder or pasted text, whichever way it comes. */
export function ImportPanel({ why, reading, text, onText, onGive }: Given) {
  const say = useSay();
  const help = useId();
  return (
    <>
      <p className="exchange-help" id={help}>
        {say(texts.help)}
      </p>
      {why && (
        <Notice tone="error">
          {say(why)} {say(texts.nothingChanged)}
        </Notice>
      )}
      <DropZone
        className="exchange-drop"
        aria-label={say(texts.drop)}
        onDrop={({ items }) => onGive(droppedFiles(items))}
      >
        <p>{say(texts.drop)}</p>
        <div className="exchange-choose">
          <FileButton label={texts.choose} describedBy={help} onGive={onGive} />
          <FileButton label={texts.folder} folder onGive={onGive} />
        </div>
      </DropZone>
      <Field label={say(texts.paste)} help={say(texts.pasteHelp)} required className="exchange-paste">
        {(control) => (
          <textarea
            {...control}
            aria-required={false}
            className="ui-control"
            rows={4}
            value={text}
            onChange={({ target }) => onText(target.value)}
          />
        )}
      </Field>
      <Button
        onClick={() => text.trim() && onGive(Promise.resolve(pastedText(text)))}
        disabled={!text.trim()}
      >
        {say(texts.read)}
      </Button>
      <p role="status">{reading && say(texts.reading)}</p>
    </>
  );
}

interface FileButtonGiven {
  readonly label: Texts;
  readonly folder?: boolean;
  readonly describedBy?: string;
  readonly onGive: (reading: Promise<ReadFiles>) => void;
}

/** A button of ours in front of the browser's own file field. */
function FileButton({ label, folder = false, describedBy, onGive }: FileButtonGiven) {
  const say = useSay();
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button
        look={folder ? 'outline' : 'primary'}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {say(label)}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = folder;
        }}
        hidden
        type="file"
        aria-label={say(label)}
        multiple={!folder}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onGive(chosenFiles(files));
        }}
      />
    </>
  );
}
