import { useContext, useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { saveFile } from '@/components/library/save-file';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { InterfaceLanguage, Texts } from '@/lib/checks/texts';
import { type Days, exportCsv, exportJson, reportHtml } from '@/lib/evidence';
import { dayOf, type Library, pageTrouble } from '@/lib/library';
import { DaysFields } from './DaysFields';
import { EraseButton } from './EraseButton';
import { panelTexts as texts } from './panel-texts';

interface Way {
  readonly label: Texts;
  readonly ending: string;
  readonly type: string;
  readonly write: (library: Library, days: Days, language: InterfaceLanguage) => Promise<string>;
}

const ways: readonly Way[] = [
  { label: texts.report, ending: 'html', type: 'text/html', write: reportHtml },
  { label: texts.table, ending: 'csv', type: 'text/csv;charset=utf-8', write: exportCsv },
  {
    label: texts.json,
    ending: 'json',
    type: 'application/json',
    write: (library, days) => exportJson(library, days),
  },
];

const month = 30 * 24 * 60 * 60 * 1000;

/** Takes the records of some days out as files on this computer, or erases their contents. */
export function TakeOutPanel() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const id = useId();
  const [days, setDays] = useState<Days>(() => ({
    from: dayOf(Date.now() - month),
    to: dayOf(Date.now()),
  }));
  const [saved, setSaved] = useState('');
  const [problem, setProblem] = useState<Texts>();
  const isRange = days.from !== '' && days.to !== '' && days.from <= days.to;
  const save = async ({ ending, type, write }: Way) => {
    setSaved('');
    setProblem(undefined);
    if (!isRange) return setProblem(texts.badDays);
    try {
      const file = `plainpost-records-${days.from}-${days.to}.${ending}`;
      saveFile(file, await write(library, days, language), type);
      setSaved(say(texts.saved, { file }));
    } catch (error) {
      setProblem(pageTrouble(error));
    }
  };
  return (
    <section className="records-panel" aria-labelledby={id}>
      <h2 id={id}>{say(texts.takeOutHeading)}</h2>
      <DaysFields days={days} onDays={setDays} />
      <div className="records-buttons">
        {ways.map((way) => (
          <Button key={way.ending} onClick={() => void save(way)}>
            {say(way.label)}
          </Button>
        ))}
      </div>
      <p className="records-help" role="status">
        {saved}
      </p>
      {problem && <Notice tone="error">{say(problem)}</Notice>}
      <div className="records-buttons">
        <EraseButton days={days} isOff={!isRange} />
        <EraseButton />
      </div>
    </section>
  );
}
