import { useId } from 'react';
import { nameOfChange, nameOfProperty } from '@/components/library/exchange/change-name';
import { importTexts } from '@/components/library/exchange/import-texts';
import { Pieces } from '@/components/library/exchange/Pieces';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import type { Texts } from '@/lib/checks/texts';
import type { Template } from '@/lib/library';
import { type Change, differences } from '@/lib/library/exchange';
import { type Choice, type Conflict, choicesFor, wording } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';

const choiceTexts: Readonly<Record<Choice, Texts>> = {
  ours: texts.keepOurs,
  theirs: texts.takeTheirs,
  both: texts.keepBoth,
  edit: texts.edit,
};

interface Given {
  readonly conflict: Conflict;
  readonly onChoose: (choice: Choice) => void;
}

/** One thing that both sides changed: what each of them made of it, word by word, and the buttons that settle it. */
export function ConflictCard({ conflict, onChoose }: Given) {
  const say = useSay();
  const id = useId();
  const { kind, base, theirs, mine } = conflict;
  const name = nameOfChange({ kind, name: conflict.name }, say);
  return (
    <li className="sharing-conflict">
      <h3 id={id}>
        {name} <Tag>{say(importTexts[kind])}</Tag>
      </h3>
      <div className="sharing-sides">
        <Side title={texts.ours} kind={kind} from={base} to={mine} />
        <Side title={texts.theirs} kind={kind} from={base} to={theirs} />
      </div>
      <details>
        <summary>{say(texts.base)}</summary>
        <Side kind={kind} from={undefined} to={base} isPlain />
      </details>
      <fieldset className="sharing-actions" aria-labelledby={id}>
        {choicesFor(conflict).map((choice) => (
          <Button key={choice} onClick={() => onChoose(choice)}>
            {say(choiceTexts[choice])} <span className="unseen">{name}</span>
          </Button>
        ))}
      </fieldset>
    </li>
  );
}

interface SideGiven {
  readonly title?: Texts;
  readonly kind: Conflict['kind'];
  readonly from: unknown;
  readonly to: unknown;
  readonly isPlain?: boolean;
}

/** What one side made of it. */
function Side({ title, kind, from, to, isPlain = false }: SideGiven) {
  const say = useSay();
  const change: Change = {
    kind,
    id: '',
    name: '',
    what: 'changed',
    before: read(kind, from),
    after: read(kind, to),
  };
  const rows = differences(change);
  return (
    <div className="sharing-side">
      {title && <h4>{say(title)}</h4>}
      {to === undefined && <p>{say(from === undefined ? texts.absent : texts.withdrawn)}</p>}
      {to !== undefined && rows.length === 0 && <p>{say(texts.same)}</p>}
      {to !== undefined && rows.length > 0 && (
        <dl>
          {rows.map(({ property, pieces }) => (
            <div key={property}>
              {property && <dt>{nameOfProperty(property, say)}</dt>}
              <dd>
                <Pieces
                  pieces={isPlain ? pieces.map((piece) => ({ ...piece, what: 'same' as const })) : pieces}
                  property={property}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What of it people read. */
const read = (kind: Conflict['kind'], value: unknown): unknown =>
  kind === 'templates' && value !== undefined ? wording(value as Template) : value;
