import { useState } from 'react';
import { Labelled } from './Labelled';

/** What a line of a list means, or one sentence on what is wrong with it. */
export type ReadLine = (line: string) => { readonly value: string } | { readonly why: string };

interface Given {
  readonly label: string;
  readonly help?: string | undefined;
  readonly lines: readonly string[];
  /** Left out, every line is taken as it is. Lines that are wrong are shown with why, and do not belong to the list. */
  readonly read?: ReadLine;
  readonly lang?: string | undefined;
  readonly rows?: number;
  readonly onChange: (lines: readonly string[]) => void;
}

function readLines(text: string, read: ReadLine): { values: readonly string[]; why?: string } {
  const values = new Set<string>();
  let why: string | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const one = read(line.trim());
    if ('why' in one) why ??= one.why;
    else values.add(one.value);
  }
  return { values: [...values], ...(why !== undefined && { why }) };
}

const asItIs: ReadLine = (value) => ({ value });

/** A list written one in each line; empty lines are kept while one types, and belong to nothing. */
export function LinesField({ label, help, lines, read = asItIs, lang, rows, onChange }: Given) {
  const [typed, setTyped] = useState(() => lines.join('\n'));
  const written = readLines(typed, read);
  // Somebody else changed it: in another page, or by taking a change back.
  const isMine = written.values.join('\n') === lines.join('\n');
  return (
    <Labelled label={label} help={help} error={isMine ? written.why : undefined}>
      {(props) => (
        <textarea
          {...props}
          className="ui-control lines"
          rows={rows ?? Math.min(12, Math.max(3, lines.length + 1))}
          lang={lang}
          spellCheck={false}
          value={isMine ? typed : lines.join('\n')}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(readLines(target.value, read).values);
          }}
        />
      )}
    </Labelled>
  );
}
