import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { PasteRows } from './PasteRows';

/** A row of two columns. */
export type Pair = readonly [first: string, second: string];

/** What rows come to, or one sentence on what is wrong with them. */
export type ReadRows<Value> = (rows: readonly Pair[]) => { readonly value: Value } | { readonly why: string };

/** What a table of two columns says. */
export interface RowsWords {
  readonly legend: string;
  readonly help: string;
  readonly columns: Pair;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly row: (number: number) => string;
}

interface Given<Value> {
  readonly words: RowsWords;
  readonly value: Value;
  /** The rows that show a value. */
  readonly rowsOf: (value: Value) => readonly Pair[];
  /** Rows that are empty belong to nothing; what is wrong is shown, and not kept. */
  readonly read: ReadRows<Value>;
  readonly onChange: (value: Value) => void;
}

const isEmpty = ([first, second]: Pair): boolean => first.trim() === '' && second.trim() === '';

/** A table of two columns to write in, with rows added one by one or pasted. */
export function RowsField<Value>({ words, value, rowsOf, read, onChange }: Given<Value>) {
  const id = useId();
  const list = useRef<HTMLTableSectionElement>(null);
  const [typed, setTyped] = useState<readonly Pair[]>(() => rowsOf(value));
  const result = read(typed.filter((row) => !isEmpty(row)));
  // Somebody else changed it: in another page, or by taking a change back.
  const isMine = 'why' in result || JSON.stringify(result.value) === JSON.stringify(value);
  const rows = isMine ? typed : rowsOf(value);
  const change = (next: readonly Pair[]) => {
    setTyped(next);
    const now = read(next.filter((row) => !isEmpty(row)));
    if ('value' in now) onChange(now.value);
  };
  const put = (at: number, column: 0 | 1, text: string) =>
    change(rows.map((row, index) => (index === at ? (column === 0 ? [text, row[1]] : [row[0], text]) : row)));
  const add = () => {
    change([...rows, ['', '']]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>('tr:last-child input')?.focus(),
    );
  };
  const button = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className="rows-field">
      <legend>{words.legend}</legend>
      <p className="ui-help">{words.help}</p>
      {'why' in result && (
        <p id={`${id}-error`} className="ui-error" role="alert">
          {result.why}
        </p>
      )}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns[0]}</th>
              <th scope="col">{words.columns[1]}</th>
              <td />
            </tr>
          </thead>
          <tbody ref={list}>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is told by its place while it is written
              <tr key={at}>
                {([0, 1] as const).map((column) => (
                  <td key={column}>
                    <input
                      className="ui-control"
                      aria-label={`${words.columns[column]}, ${words.row(at + 1)}`}
                      maxLength={column === 0 ? 200 : 1_000}
                      value={row[column]}
                      onChange={({ target }) => put(at, column, target.value)}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    look="plain"
                    aria-label={words.remove(row[0] || words.row(at + 1))}
                    onClick={() => {
                      change(rows.filter((_, index) => index !== at));
                      button.current?.focus();
                    }}
                  >
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="m4 4 8 8m0-8-8 8" />
                    </svg>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="guide-actions">
        <Button ref={button} onClick={add}>
          {words.add}
        </Button>
      </div>
      <PasteRows onPaste={(pasted) => change([...rows.filter((row) => !isEmpty(row)), ...pasted])} />
    </fieldset>
  );
}
