import { useSay } from '@/components/ui/language';
import { type Counts, changeKinds, type What } from '@/lib/library/exchange';
import { importTexts as texts } from './import-texts';

const all: readonly What[] = ['added', 'changed', 'removed', 'same'];

interface Given {
  readonly counts: Counts;
  /** Whether what is left alone is counted too. */
  readonly isWhole?: boolean;
}

/** How many of each kind an import adds, changes, removes and leaves alone. */
export function ChangeCounts({ counts, isWhole = true }: Given) {
  const say = useSay();
  const whats = isWhole ? all : all.filter((what) => what !== 'same');
  const kinds = changeKinds.filter((kind) => whats.some((what) => counts[kind][what] > 0));
  return (
    <table className="exchange-counts">
      <thead>
        <tr>
          <th scope="col">{say(texts.kind)}</th>
          {whats.map((what) => (
            <th key={what} scope="col">
              {say(texts[what])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{say(texts[kind])}</th>
            {whats.map((what) => (
              <td key={what} className={counts[kind][what] > 0 ? what : 'none'}>
                {say({ en: '{count}', es: '{count}' }, { count: counts[kind][what] })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
