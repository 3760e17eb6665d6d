import { useContext, useId } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { addressOf } from '@/components/library/use-route';
import { useWatched } from '@/components/library/use-watched';
import { LanguageContext, useSay } from '@/components/ui/language';
import { type Choice, type Conflict, planPublication, resolveConflict } from '@/lib/sharing';
import { ConflictCard } from './ConflictCard';
import { leadTexts as texts } from './lead-texts';
import { TaskTold } from './TaskTold';
import { useTask } from './use-task';

/** What was changed here and in the shared library: both sides and what they were before, and the way to settle it. */
export function ConflictsPage() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const library = useLibrary();
  const { value: plan, problem } = useWatched(`plan ${language}`, () =>
    planPublication(library, { language }),
  );
  const task = useTask();
  const settle = async (conflict: Conflict, choice: Choice) => {
    const done = await task.run(
      () => resolveConflict(library, conflict, choice),
      () => say(texts.settled, { name: conflict.name }),
    );
    if (done?.ok && choice === 'edit') window.location.hash = addressOf('templates', conflict.id);
  };
  return (
    <section aria-labelledby={id} className="exchange">
      <h2 id={id}>{say(texts.conflicts)}</h2>
      <Trouble problem={problem} />
      <TaskTold task={task} busy={texts.publishing} />
      {plan && plan.conflicts.length === 0 && (
        <p>
          {say(texts.noConflicts)} <a href={addressOf('sharing', 'publish')}>{say(texts.publish)}</a>
        </p>
      )}
      {plan && plan.conflicts.length > 0 && (
        <>
          <p>{say(texts.conflictsHelp)}</p>
          <p className="sharing-help">{say(texts.bothHelp)}</p>
          <ul className="sharing-conflicts">
            {plan.conflicts.map((conflict) => (
              <ConflictCard
                key={`${conflict.kind} ${conflict.id}`}
                conflict={conflict}
                onChoose={(choice) => void settle(conflict, choice)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
