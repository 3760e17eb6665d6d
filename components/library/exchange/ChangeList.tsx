import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import { type Change, type ChangeKind, changeKinds, type What } from '@/lib/library/exchange';
import { ChangeItem } from './ChangeItem';
import { importTexts as texts } from './import-texts';

const whats: readonly What[] = ['added', 'changed', 'removed', 'same'];
const atOnce = 100;

/** Everything an import does or leaves alone, by what and by kind. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const say = useSay();
  const [what, setWhat] = useState<What | ''>('');
  const [kind, setKind] = useState<ChangeKind | ''>('');
  const [most, setMost] = useState(atOnce);
  const found = changes.filter(
    (change) => (what ? change.what === what : change.what !== 'same') && (!kind || change.kind === kind),
  );
  const shown = found.slice(0, most);
  return (
    <>
      <div className="exchange-filter">
        <Field label={say(texts.filter)} required>
          {({ id }) => (
            <select
              id={id}
              className="ui-control"
              value={what}
              onChange={({ target }) => {
                setWhat(whats.find((one) => one === target.value) ?? '');
                setMost(atOnce);
              }}
            >
              <option value="">{say(texts.allChanges)}</option>
              {whats.map((one) => (
                <option key={one} value={one}>
                  {say(texts[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say(texts.kind)} required>
          {({ id }) => (
            <select
              id={id}
              className="ui-control"
              value={kind}
              onChange={({ target }) => {
                setKind(changeKinds.find((one) => one === target.value) ?? '');
                setMost(atOnce);
              }}
            >
              <option value="">{say(texts.everyKind)}</option>
              {changeKinds.map((one) => (
                <option key={one} value={one}>
                  {say(texts[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p role="status">
          {found.length === 0
            ? say(texts.none)
            : say(texts.shown, { shown: shown.length, all: found.length })}
        </p>
      </div>
      <ul className="exchange-changes">
        {shown.map((change) => (
          <ChangeItem key={`${change.kind} ${change.id}`} change={change} />
        ))}
      </ul>
      {found.length > most && <Button onClick={() => setMost(most + atOnce)}>{say(texts.more)}</Button>}
    </>
  );
}
