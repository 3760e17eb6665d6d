import { useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { type Change, differences } from '@/lib/library/exchange';
import { nameOfChange, nameOfProperty } from './change-name';
import { importTexts as texts } from './import-texts';
import { Pieces } from './Pieces';

/** One thing an import changes; opened, it shows the words that come and go. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { kind, what, note } = change;
  return (
    <li className="exchange-change">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className={`exchange-what ${what}`}>{say(texts[what])}</span>{' '}
          <span className="exchange-name">{nameOfChange(change, say) || `(${change.id.split(' ')[0]})`}</span>{' '}
          <Tag>{say(texts[kind])}</Tag> {note && <Tag tone="caution">{say(texts[note])}</Tag>}
        </summary>
        {open && (
          <dl>
            {differences(change).map(({ property: key, pieces }) => (
              <div key={key}>
                {key && <dt>{nameOfProperty(key, say)}</dt>}
                <dd>
                  <Pieces pieces={pieces} property={key} />
                </dd>
              </div>
            ))}
            {what === 'same' && <dd>{say(texts.same)}</dd>}
          </dl>
        )}
      </details>
    </li>
  );
}
