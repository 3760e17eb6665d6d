import { useEffect, useId, useRef, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { useSay } from '@/components/ui/language';
import { recordOf } from '@/lib/library/exchange';
import { BackupPanel } from './BackupPanel';
import { ExportPanel } from './ExportPanel';
import { exchangeTexts as texts } from './exchange-texts';
import { ImportPanel } from './ImportPanel';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { LastImport } from './LastImport';
import { isSettled, useImport } from './use-import';

/** Brings libraries, tables and styles in, and takes them out. */
export function ExchangeView() {
  const say = useSay();
  const library = useLibrary();
  const id = useId();
  const last = useRef<HTMLHeadingElement>(null);
  const bringIn = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const [imports, setImports] = useState(0);
  const { value: record } = useWatched('last import', () => recordOf(library, 'import').get('import'));
  const { stage, give, choose, apply, cancel } = useImport(library, () => {
    setText('');
    setImports(imports + 1);
  });
  const at = record?.at;
  // What was imported is told where it can be undone, once it is there.
  useEffect(() => {
    if (imports > 0 && at !== undefined) last.current?.focus();
  }, [imports, at]);
  const leave = () => {
    cancel();
    bringIn.current?.focus();
  };
  return (
    <div className="exchange">
      <h1>{say(texts.title)}</h1>
      {record && stage.at !== 'applying' && <LastImport record={record} heading={last} />}
      <div className={stage.at === 'preview' ? 'exchange-wide' : 'exchange-halves'}>
        <section aria-labelledby={id}>
          <h2 id={id} ref={bringIn} tabIndex={-1}>
            {say(texts.bringIn)}
          </h2>
          {(stage.at === 'start' || stage.at === 'reading') && (
            <ImportPanel
              why={stage.at === 'start' ? stage.why : undefined}
              reading={stage.at === 'reading'}
              text={text}
              onText={setText}
              onGive={give}
            />
          )}
          {stage.at === 'preview' && (
            <ImportPreview
              plan={stage.plan}
              choices={stage.choices}
              settled={isSettled(stage)}
              why={stage.why}
              onChoose={choose}
              onApply={apply}
              onCancel={leave}
            />
          )}
          {stage.at === 'applying' && <ImportProgress done={stage.done} of={stage.of} onCancel={cancel} />}
        </section>
        {stage.at !== 'preview' && (
          <div>
            <ExportPanel />
            <BackupPanel />
          </div>
        )}
      </div>
    </div>
  );
}
