import { useState } from 'react';
import { titleOfEntry } from '@/components/library/style-guide/own/entry-title';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { rules } from '@/lib/checks';
import { type Change, differences, type Piece } from '@/lib/library/exchange';
import { importTexts as texts } from './import-texts';
import { propertyTexts, statusTexts } from './property-texts';

/** One thing an import changes; opened, it shows the words that come and go. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const inWords = (piece: Piece): Piece => {
    const status = statusTexts[piece.text];
    return status ? { ...piece, text: say(status) } : piece;
  };
  const property = (name: string) => (propertyTexts[name] ? say(propertyTexts[name]) : name);
  const { kind, name, what, note } = change;
  const rule = kind === 'rules' ? rules.find(({ id }) => id === name) : undefined;
  const title = rule
    ? say(rule.title)
    : kind === 'facts'
      ? property(name)
      : kind === 'entries'
        ? titleOfEntry(name)
        : name;
  return (
    <li className="exchange-change">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className={`exchange-what ${what}`}>{say(texts[what])}</span>{' '}
          <span className="exchange-name">{title || `(${change.id.split(' ')[0]})`}</span>{' '}
          <Tag>{say(texts[kind])}</Tag> {note && <Tag tone="caution">{say(texts[note])}</Tag>}
        </summary>
        {open && (
          <dl>
            {differences(change).map(({ property: key, pieces }) => (
              <div key={key}>
                {key && <dt>{property(key)}</dt>}
                <dd>
                  <Pieces pieces={key === 'status' ? pieces.map(inWords) : pieces} />
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

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ what, text }, index) => {
    const key = `${index} ${what}`;
    if (what === 'added') return <ins key={key}>{text}</ins>;
    return what === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
