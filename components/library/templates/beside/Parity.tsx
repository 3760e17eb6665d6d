import { languageName } from '@/components/library/templates/texts';
import { useSay } from '@/components/ui/language';
import type { Template } from '@/lib/library';
import { parity } from '@/lib/library/parity';
import { besideTexts as texts } from './beside-texts';

interface Given {
  readonly template: Template;
  readonly others: readonly Template[];
}

/** What the language versions of a text do not say alike, with the words of each. */
export function Parity({ template, others }: Given) {
  const say = useSay();
  const all = [template, ...others];
  const languageOf = (id: string) => all.find((one) => one.id === id)?.language ?? '';
  const differences = parity(all).filter(({ ids }) => ids.includes(template.id));
  return (
    <section className="parity" aria-labelledby="parity-title">
      <h2 id="parity-title">
        {say(texts.parity)} {differences.length > 0 && <span className="ui-count">{differences.length}</span>}
      </h2>
      {differences.length === 0 && <p className="soft">{say(texts.noParity)}</p>}
      <ul className="finding-list">
        {differences.map(({ kind, weight, ids, says, why }) => (
          <li key={`${kind} ${why.en}`} className={`finding ${weight}`}>
            <p>{say(why)}</p>
            <dl>
              {ids.map((id, side) => (
                <div key={id}>
                  <dt>{languageName(languageOf(id))}</dt>
                  <dd lang={languageOf(id)}>{says[side]?.words ?? '—'}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
