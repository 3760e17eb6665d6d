import { useContext, useId, useState } from 'react';
import { ChangeCounts } from '@/components/library/exchange/ChangeCounts';
import { ChangeList } from '@/components/library/exchange/ChangeList';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { addressOf } from '@/components/library/use-route';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { countChanges } from '@/lib/library/exchange/plan';
import { dismissOutcome, mayReach, type Published, planPublication, publish } from '@/lib/sharing';
import { LastPublication } from './LastPublication';
import { leadTexts as texts } from './lead-texts';
import { NotLead } from './NotLead';
import { Staying } from './Staying';
import { TaskTold } from './TaskTold';
import { useLead } from './use-lead';
import { useTask } from './use-task';
import { WorryList } from './WorryList';

/** What a publication would change for whom, what stands against it, and the button that makes it. */
export function PublishPanel() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const { value: lead, problem } = useLead();
  const { value: plan, problem: unplanned } = useWatched(`plan ${language}`, () =>
    planPublication(library, { language }),
  );
  const task = useTask();
  const [note, setNote] = useState('');
  if (!lead?.ok || !plan)
    return (
      <>
        <Trouble problem={problem ?? unplanned} />
        {lead && !lead.ok && <NotLead refused={lead} />}
      </>
    );
  const { changes, conflicts, errors, warnings } = plan;
  const { name, version } = lead.subscription;
  const words = { version: String(version + 1) };
  const press = async () => {
    const done = await task.run<Published>(
      () => publish(library, { note, language, despite: warnings, mayReach }),
      ({ version, joined }) =>
        [say(texts.published, { version: String(version) }), joined.length > 0 ? say(texts.joined) : ''].join(
          ' ',
        ),
    );
    if (!done?.ok) return;
    setNote('');
    await dismissOutcome(library);
  };
  const mayPress = changes.length > 0 && conflicts.length === 0 && errors.length === 0;
  return (
    <section aria-labelledby={id} className="exchange">
      <h2 id={id}>{say(texts.publish)}</h2>
      <TaskTold task={task} busy={texts.publishing} />
      <LastPublication task={task} />
      {changes.length === 0 && conflicts.length === 0 ? (
        <p>{say(texts.nothing, { version: String(version) })}</p>
      ) : (
        <p>{say(texts.reach, { name })}</p>
      )}
      {conflicts.length > 0 && (
        <Notice tone="caution">
          {say(texts.hasConflicts, { count: conflicts.length })}{' '}
          <a href={addressOf('sharing', 'conflicts')}>{say(texts.toConflicts)}</a>
        </Notice>
      )}
      {errors.length > 0 && (
        <>
          <Notice tone="error">{say(texts.errors, { count: errors.length })}</Notice>
          <WorryList worries={errors} />
        </>
      )}
      {warnings.length > 0 && changes.length > 0 && (
        <details className="sharing-warnings">
          <summary>{say(texts.warnings, { count: warnings.length })}</summary>
          <p className="sharing-help">{say(texts.warningsHelp)}</p>
          <WorryList worries={warnings} />
        </details>
      )}
      {mayPress && (
        <div className="sharing-press">
          <Field label={say(texts.note)} help={say(texts.noteHelp)} required={false}>
            {(props) => (
              <textarea
                {...props}
                className="ui-control"
                rows={2}
                maxLength={2_000}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
          <Button look="primary" aria-disabled={task.isBusy || undefined} onClick={() => void press()}>
            {say(warnings.length > 0 ? texts.publishDespite : texts.publishNow, words)}
          </Button>
        </div>
      )}
      {changes.length > 0 && (
        <>
          <h3>{say(texts.whatChanges)}</h3>
          <ChangeCounts counts={countChanges(changes)} isWhole={false} />
          <ChangeList changes={changes} />
        </>
      )}
      <Staying plan={plan} />
    </section>
  );
}
