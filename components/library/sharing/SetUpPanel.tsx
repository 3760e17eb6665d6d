import { useContext, useId, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { planPublication, setUpLibrary } from '@/lib/sharing';
import { fingerprint, publisherKey } from '@/lib/signing';
import type { Login } from '@/lib/web-folder';
import { GetKey } from './GetKey';
import { leadTexts } from './lead-texts';
import { peopleTexts as texts } from './people-texts';
import { TaskTold } from './TaskTold';
import { useTask } from './use-task';
import { WorryList } from './WorryList';

interface Given {
  readonly address: string;
  /** The login the folder was looked at with; undefined for the browser's own. */
  readonly login: Login | undefined;
}

/** Sets up the shared library in a folder that has none: a key, names, and what goes out. */
export function SetUpPanel({ address, login }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const desk = useDesk();
  const task = useTask();
  const [name, setName] = useState<string>();
  const [by, setBy] = useState<string>();
  const [starters, setStarters] = useState(false);
  const { value: key } = useWatched('publisher', async () => (await publisherKey(library)) ?? null);
  const { value: agency } = useWatched('agency', async () => (await desk.guide('used')).agency.name);
  const { value: author } = useWatched('author', () => desk.author());
  const { value: plan, problem } = useWatched(`first plan ${language} ${starters}`, () =>
    planPublication(library, { language, starters }),
  );
  const [named, called] = [name ?? agency ?? '', by ?? author?.name ?? ''];
  const press = async () => {
    if (!key || !plan) return;
    const { warnings } = plan;
    if (called.trim() && called.trim() !== author?.name) await desk.rename(called);
    await task.run(
      () =>
        setUpLibrary(library, {
          ...{ address, login, key, starters, language },
          ...{ name: named, by: called, despite: warnings },
        }),
      () => '',
    );
  };
  return (
    <section className="sharing-found" aria-labelledby={id}>
      <h3 id={id}>{say(texts.setUp)}</h3>
      <p className="sharing-help">{say(texts.setUpHelp)}</p>
      <Trouble problem={problem} />
      <h4>{say(texts.firstKey)}</h4>
      {key && (
        <p>
          {say(texts.kept)} <code>{fingerprint(key.thumbprint)}</code>
        </p>
      )}
      {key === null && <GetKey name={called} />}
      {key && plan && (
        <>
          <h4>{say(texts.firstNames)}</h4>
          <div className="sharing-form">
            <Labelled label={say(texts.libraryName)} help={say(texts.libraryNameHelp)}>
              {(props) => (
                <input
                  {...props}
                  className="ui-control"
                  maxLength={200}
                  value={named}
                  onChange={({ target }) => setName(target.value)}
                />
              )}
            </Labelled>
            <Labelled label={say(texts.yourName)}>
              {(props) => (
                <input
                  {...props}
                  className="ui-control"
                  autoComplete="name"
                  maxLength={200}
                  value={called}
                  onChange={({ target }) => setBy(target.value)}
                />
              )}
            </Labelled>
          </div>
          <h4>{say(texts.firstContent)}</h4>
          <p>{say(texts.goesOut, { count: plan.templates.size })}</p>
          <label className="sharing-check">
            <input type="checkbox" checked={starters} onChange={() => setStarters(!starters)} />
            {say(texts.starters)}
          </label>
          {plan.errors.length > 0 && (
            <>
              <Notice tone="error">{say(leadTexts.errors, { count: plan.errors.length })}</Notice>
              <WorryList worries={plan.errors} />
            </>
          )}
          {plan.warnings.length > 0 && (
            <details className="sharing-warnings">
              <summary>{say(leadTexts.warnings, { count: plan.warnings.length })}</summary>
              <WorryList worries={plan.warnings} />
            </details>
          )}
          <TaskTold task={task} busy={texts.settingUp} />
          {plan.errors.length === 0 && (
            <Button look="primary" aria-disabled={task.isBusy || undefined} onClick={() => void press()}>
              {say(plan.warnings.length > 0 ? texts.setUpDespite : texts.setUpNow)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
