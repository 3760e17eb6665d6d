import { useId } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import { changePeople, dismissOutcome, mayReach, type PeopleChange, type Published } from '@/lib/sharing';
import { AskingPanel } from './AskingPanel';
import { leadTexts } from './lead-texts';
import { NotLead } from './NotLead';
import { PersonRow } from './PersonRow';
import { peopleTexts as texts } from './people-texts';
import { TaskTold } from './TaskTold';
import { useLead } from './use-lead';
import { useTask } from './use-task';

const toldOf: Readonly<Record<PeopleChange['what'], Texts>> = {
  list: texts.nowListed,
  change: texts.changed,
  revoke: texts.revoked,
};

/** Whose signatures count in the library: list, change and revoke. */
export function PeoplePanel() {
  const say = useSay();
  const id = useId();
  const library = useLibrary();
  const { value: lead, problem } = useLead();
  const task = useTask();
  if (!lead?.ok)
    return (
      <>
        <Trouble problem={problem} />
        {lead && <NotLead refused={lead} />}
      </>
    );
  const change = async (change: PeopleChange, name: string): Promise<boolean> => {
    const done = await task.run<Published>(
      () => changePeople(library, change, { mayReach }),
      () => say(toldOf[change.what], { name }),
    );
    if (done?.ok) await dismissOutcome(library);
    return done?.ok === true;
  };
  return (
    <>
      <section aria-labelledby={id}>
        <h2 id={id}>{say(leadTexts.people)}</h2>
        <p className="sharing-help">{say(texts.peopleHelp)}</p>
        <TaskTold task={task} busy={texts.working} />
        <ul className="sharing-rows">
          {lead.roster.listings.map((person) => (
            <PersonRow
              key={person.thumbprint}
              person={person}
              isSelf={person.thumbprint === lead.key.thumbprint}
              isBusy={task.isBusy}
              onChange={change}
            />
          ))}
        </ul>
      </section>
      <AskingPanel
        lead={lead}
        isBusy={task.isBusy}
        onList={({ thumbprint, name, key }, may) =>
          change({ what: 'list', thumbprint, person: { name, key, may: [...may] } }, name)
        }
      />
    </>
  );
}
