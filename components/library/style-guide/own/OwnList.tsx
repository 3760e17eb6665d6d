import { useContext, useMemo, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { severityNames } from '@/components/library/marked/severity-names';
import { SharedGuide } from '@/components/library/style-guide/Changeable';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { Tag } from '@/components/ui/Tag';
import { judgeEntry, type StyleEntry } from '@/lib/checks';
import type { Guide } from '@/lib/library';
import { titleOfEntry } from './entry-title';
import { kindTexts } from './form-texts';
import { judgeExamples } from './judge-examples';
import { readForm } from './read-form';
import { texts } from './texts';

/** As many are shown at first, and with each press more. */
const some = 100;

/** The agency's own rules, each with its switch and whether its examples come out. */
export function OwnList({ guide: { changed, change } }: { readonly guide: GuideDesk }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [most, setMost] = useState(some);
  const { entries } = changed;
  const wanted = words.trim().toLowerCase();
  const found = entries.filter(
    (entry) => wanted === '' || JSON.stringify(entry).toLowerCase().includes(wanted),
  );
  const turn = (id: string, on: boolean) =>
    change((guide) => ({
      ...guide,
      entries: guide.entries.map((one) => (one.id === id ? { ...one, on } : one)),
    }));
  if (entries.length === 0) return <p>{say(texts.none)}</p>;
  return (
    <>
      {entries.length > 5 && (
        <Labelled label={say(texts.find)}>
          {(props) => (
            <input
              {...props}
              type="search"
              className="ui-control"
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </Labelled>
      )}
      <p role="status" className="guide-note">
        {entries.length > 5 && say(texts.found, { count: found.length, all: entries.length })}
      </p>
      <ul className="own-list">
        {found.slice(0, most).map((entry) => (
          <OwnRow key={entry.id} entry={entry} agency={changed.agency} onTurn={(on) => turn(entry.id, on)} />
        ))}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(most + some)}>
          {say(texts.more, { count: Math.min(some, found.length - most) })}
        </Button>
      )}
    </>
  );
}

function OwnRow({
  entry,
  agency,
  onTurn,
}: {
  readonly entry: StyleEntry;
  readonly agency: Guide['agency'];
  readonly onTurn: (on: boolean) => void;
}) {
  const say = useSay();
  const isShared = useContext(SharedGuide);
  const title = titleOfEntry(entry.id);
  const runs = useMemo(() => judgeEntry(entry).runs, [entry]);
  const fails = useMemo(
    () => judgeExamples(entry, agency).some(({ comesOut }) => !comesOut),
    [entry, agency],
  );
  const kind = useMemo(() => readForm(entry).kind, [entry]);
  return (
    <li className="rule">
      <div className="rule-head">
        <input
          type="checkbox"
          className="guide-switch"
          aria-label={say(texts.on, { title })}
          checked={entry.on !== false}
          disabled={isShared}
          onChange={({ target }) => onTurn(target.checked)}
        />
        <a className="own-title" href={addressOf('style-guide', 'own', entry.id)}>
          {title}
        </a>
        <span className="rule-tags">
          {!runs && <Tag tone="urgent">{say(texts.broken)}</Tag>}
          {fails && <Tag tone="urgent">{say(texts.failing)}</Tag>}
          <span className="rule-severity">
            <SeverityIcon severity={entry.severity} />
            {say(severityNames[entry.severity])}
          </span>
        </span>
      </div>
      <p className="guide-note own-kind">{say(kindTexts[kind].title)}</p>
    </li>
  );
}
