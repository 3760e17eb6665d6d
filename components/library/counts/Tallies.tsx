import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import type { Count } from '@/lib/library';
import { Plot } from './Plot';
import type { Tally } from './tally';
import { texts } from './texts';

interface Given {
  readonly heading: Texts;
  /** Heads the column of names. */
  readonly one: Texts;
  readonly columns: readonly Count['what'][];
  readonly tallies: readonly Tally[];
  readonly nameOf: (id: string) => string;
}

/** A table of rules or templates, each with its sums and its days. */
export function Tallies({ heading, one, columns, tallies, nameOf }: Given) {
  const say = useSay();
  if (tallies.length === 0) return null;
  return (
    <section className="tallies" aria-label={say(heading)}>
      <h2>{say(heading)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(one)}</th>
            {columns.map((what) => (
              <th key={what} scope="col" className="number">
                {say(texts[what])}
              </th>
            ))}
            <th scope="col">{say(texts.overTime)}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ id, times, perDay }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              {columns.map((what) => (
                <td key={what} className="number" data-label={say(texts[what])}>
                  {times[what]}
                </td>
              ))}
              <td>
                <Plot perDay={perDay} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
