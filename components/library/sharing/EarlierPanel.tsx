import { useContext, useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { dismissOutcome, mayReach, type Published, publishAgain } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';
import { NotLead } from './NotLead';
import { sharingTexts } from './sharing-texts';
import { TaskTold } from './TaskTold';
import { useLead } from './use-lead';
import { useTask } from './use-task';

/** The versions that were published before, each of which can be published again. */
export function EarlierPanel() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const { value: lead, problem } = useLead();
  const task = useTask();
  const [asked, setAsked] = useState<number>();
  if (!lead?.ok)
    return (
      <>
        <Trouble problem={problem} />
        {lead && <NotLead refused={lead} />}
      </>
    );
  const { version, publishedAt, by, history = [], document } = lead.subscription;
  const format = new Intl.DateTimeFormat(`${language}-US`, { dateStyle: 'medium', timeStyle: 'short' });
  const again = async (version: number) => {
    setAsked(undefined);
    const note = say(texts.againNote, { version: String(version) });
    const done = await task.run<Published>(
      () => publishAgain(library, version, { note, mayReach }),
      (done) => say(texts.published, { version: String(done.version) }),
    );
    if (done?.ok) await dismissOutcome(library);
  };
  const when = (at: string, name: string) =>
    say(sharingTexts.publishedBy, { when: format.format(Date.parse(at)), by: name });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(texts.earlier)}</h2>
      <p className="sharing-help">{say(texts.earlierHelp)}</p>
      <TaskTold task={task} busy={texts.publishing} />
      <ol className="sharing-rows sharing-versions">
        <li>
          <strong>{say(texts.version, { version: String(version) })}</strong>{' '}
          <span>{when(publishedAt, by.name)}</span>
          <span className="soft">{say(texts.current)}</span>
        </li>
        {history.map((one) => (
          <li key={one.version}>
            <strong>{say(texts.version, { version: String(one.version) })}</strong>{' '}
            <span>{when(one.publishedAt, one.by)}</span>
            {one.document === document ? (
              <span className="soft">{say(texts.current)}</span>
            ) : asked === one.version ? (
              <div className="sharing-sure">
                <p>{say(texts.againSure, { version: String(one.version) })}</p>
                <div className="sharing-actions">
                  <Button look="primary" onClick={() => void again(one.version)}>
                    {say(texts.again, { version: String(one.version) })}
                  </Button>
                  <Button onClick={() => setAsked(undefined)}>{say(texts.cancel)}</Button>
                </div>
              </div>
            ) : (
              <Button aria-disabled={task.isBusy || undefined} onClick={() => setAsked(one.version)}>
                {say(texts.again, { version: String(one.version) })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {history.length === 0 && <p>{say(texts.noEarlier)}</p>}
    </section>
  );
}
