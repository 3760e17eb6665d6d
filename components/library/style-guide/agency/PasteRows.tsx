import { useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Pair } from './RowsField';
import { texts } from './texts';

/** Two columns of a spreadsheet come with a tab between them; people write a colon, an equals sign or a dash. */
function pairOf(line: string): Pair {
  const at = /\t|\s*[:=;]\s+|\s+[–—-]\s+/.exec(line);
  if (at === null) return [line.trim(), ''];
  return [line.slice(0, at.index).trim(), line.slice(at.index + at[0].length).trim()];
}

/** Takes many rows at once, as they come out of a spreadsheet or a list. */
export function PasteRows({ onPaste }: { readonly onPaste: (rows: readonly Pair[]) => void }) {
  const say = useSay();
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState('');
  const rows = pasted
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map(pairOf);
  return (
    <details className="paste-rows">
      <summary>{say(texts.pasteMany)}</summary>
      <Labelled label={say(texts.pasteMany)} help={say(texts.pasteHelp)}>
        {(props) => (
          <textarea
            {...props}
            className="ui-control lines"
            rows={4}
            spellCheck={false}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
        )}
      </Labelled>
      <Button
        disabled={rows.length === 0}
        onClick={() => {
          onPaste(rows);
          setTold(say(texts.addedRows, { count: rows.length }));
          setPasted('');
        }}
      >
        {say(texts.addThese)}
      </Button>
      <span role="status">{told}</span>
    </details>
  );
}
