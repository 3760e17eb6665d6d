import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { type ColumnRole, type ColumnsOf, columnRoles, type PostTable } from '@/lib/examiner';
import { roleNames, texts } from './texts';

interface Given {
  readonly table: PostTable;
  readonly columns: ColumnsOf;
  readonly onChoose: (columns: ColumnsOf) => void;
  readonly onClear: () => void;
}

/** Asks what the columns of a calendar hold, where their names do not say it. */
export function ChooseColumns({ table, columns, onChoose, onClear }: Given) {
  const say = useSay();
  const [chosen, setChosen] = useState(columns);
  const [fault, setFault] = useState<'noText' | 'noPosts'>();
  const choose = (role: ColumnRole, value: string) => {
    const { [role]: _, ...others } = chosen;
    setChosen(value === '' ? others : { ...others, [role]: Number(value) });
    setFault(undefined);
  };
  const finish = () => {
    const { text } = chosen;
    if (text === undefined) setFault('noText');
    else if (table.rows.every((cells) => cells[text]?.trim() === '')) setFault('noPosts');
    else onChoose(chosen);
  };
  return (
    <section className="calendar-columns">
      <h2>{say(texts.columns)}</h2>
      <p>{say(texts.columnsHelp)}</p>
      {fault && <Notice tone="error">{say(texts[fault])}</Notice>}
      <div className="calendar-roles">
        {columnRoles.map((role) => (
          <Field key={role} label={say(roleNames[role])} required={role === 'text'}>
            {(props) => (
              <select
                {...props}
                className="ui-control"
                value={chosen[role] ?? ''}
                onChange={(event) => choose(role, event.target.value)}
              >
                <option value="">{say(texts.none)}</option>
                {table.columns.map((name, at) => (
                  <option key={name} value={at}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <div className="calendar-actions">
        <Button look="primary" onClick={finish}>
          {say(texts.check)}
        </Button>
        <Button look="plain" onClick={onClear}>
          {say(texts.other)}
        </Button>
      </div>
      <Sample table={table} />
    </section>
  );
}

function Sample({ table }: { readonly table: PostTable }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and a keyboard must reach it
    <section className="calendar-scroll" aria-label={say(texts.sample)} tabIndex={0}>
      <table>
        <caption>{say(texts.sample)}</caption>
        <thead>
          <tr>
            {table.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, 3).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={table.columns[at]}>{cell.slice(0, 200)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
