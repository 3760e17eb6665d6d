import { type RefObject, useContext, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import { type Counts, changeKinds, type ImportRecord, undoImport, type What } from '@/lib/library/exchange';
import { exchangeTexts as texts } from './exchange-texts';

interface Given {
  readonly record: ImportRecord;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const total = (counts: Counts, what: What) => changeKinds.reduce((sum, kind) => sum + counts[kind][what], 0);

/** What was imported last, and the way back from it. */
export function LastImport({ record, heading }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const [changed, setChanged] = useState<number>();
  const [problem, setProblem] = useState<Texts>();
  const { counts, undone, waits } = record;
  const file = record.file || say(texts.pasted);
  const when = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeStyle: 'short' });
  const words = { file, when: when.format(record.at) };
  const undo = async (even: boolean) => {
    const result = await undoImport(library, even);
    // The button that was pressed may leave.
    heading.current?.focus();
    setChanged(result.ok ? undefined : result.changed);
    setProblem(result.ok || result.changed !== undefined ? undefined : result.why);
  };
  return (
    <section className="exchange-last">
      <h2 ref={heading} tabIndex={-1}>
        {say(texts.last)}
      </h2>
      <div role="status">
        {undone ? (
          <p>{say(texts.undone, words)}</p>
        ) : (
          <p>
            {say(texts.done, {
              ...words,
              added: total(counts, 'added'),
              changed: total(counts, 'changed'),
              removed: total(counts, 'removed'),
            })}{' '}
            {waits.templates > 0 && say(texts.templatesWait, { count: waits.templates })}{' '}
            {waits.guide && say(texts.guideWaits)}
          </p>
        )}
      </div>
      {changed === undefined ? (
        <Button onClick={() => undo(false)}>{say(undone ? texts.redo : texts.undo)}</Button>
      ) : (
        <>
          <Notice tone="caution">{say(texts.changedSince, { count: changed })}</Notice>
          <div className="exchange-actions">
            <Button onClick={() => undo(true)}>{say(undone ? texts.redoAll : texts.undoAll)}</Button>
            <Button
              look="plain"
              onClick={() => {
                setChanged(undefined);
                heading.current?.focus();
              }}
            >
              {say(texts.keep)}
            </Button>
          </div>
        </>
      )}
      {problem && <Notice tone="error">{say(problem)}</Notice>}
    </section>
  );
}
