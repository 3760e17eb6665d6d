import { useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { saveFile } from '@/components/library/save-file';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { pageTrouble } from '@/lib/library';
import { exchangeTexts as texts } from './exchange-texts';
import { type Export, exports } from './exports';

type Outcome = { readonly file: string } | { readonly problem: Texts };

/** Takes the library out, whole or in parts, as files on this computer. */
export function ExportPanel() {
  const say = useSay();
  const library = useLibrary();
  const heading = useId();
  const [starters, setStarters] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const save = async ({ name: [before, after], type, write }: Export) => {
    try {
      const contents = await write(library, { starters });
      const file = `${before}-${new Date().toLocaleDateString('sv')}${after}`;
      saveFile(file, contents, type);
      setOutcome({ file });
    } catch (error) {
      setOutcome({ problem: pageTrouble(error) });
    }
  };
  return (
    <section className="exchange-out" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.takeOut)}</h2>
      <p className="exchange-help">{say(texts.takeOutHelp)}</p>
      <ul className="exchange-buttons">
        {exports.map((one) => (
          <li key={one.name[0]}>
            <Button onClick={() => save(one)}>{say(one.label)}</Button>
          </li>
        ))}
      </ul>
      <label className="exchange-check">
        <input type="checkbox" checked={starters} onChange={() => setStarters(!starters)} />
        {say(texts.starters)}
      </label>
      <p className="exchange-saved" role="status">
        {outcome && 'file' in outcome && say(texts.saved, { file: outcome.file })}
      </p>
      {outcome && 'problem' in outcome && <Notice tone="error">{say(outcome.problem)}</Notice>}
      <details className="exchange-columns">
        <summary>{say(texts.columns)}</summary>
        <p>{say(texts.columnsTemplates)}</p>
        <p>{say(texts.columnsTerms)}</p>
        <p>{say(texts.columnsCells)}</p>
      </details>
    </section>
  );
}
