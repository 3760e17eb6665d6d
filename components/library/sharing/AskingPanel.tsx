import { type SubmitEvent, useId, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { type Card, type Lead, type May, readCard, removeCard, whoAsks } from '@/lib/sharing';
import { AskingRow } from './AskingRow';
import { peopleTexts as texts } from './people-texts';
import { TaskTold } from './TaskTold';
import { useTask } from './use-task';

interface Given {
  readonly lead: Lead;
  readonly isBusy: boolean;
  readonly onList: (card: Card, may: readonly May[]) => Promise<boolean>;
}

/** Who asks to be listed: by a card in the folder, or by a line that came another way. */
export function AskingPanel({ lead, isBusy, onList }: Given) {
  const say = useSay();
  const id = useId();
  const library = useLibrary();
  const task = useTask();
  const [cards, setCards] = useState<readonly Card[]>();
  const [bad, setBad] = useState(0);
  const [line, setLine] = useState('');
  const known = new Set(lead.roster.listings.map(({ thumbprint }) => thumbprint));
  const shown = cards?.filter(({ thumbprint }) => !known.has(thumbprint));
  const drop = (card: Card) =>
    setCards((all) => all?.filter(({ thumbprint }) => thumbprint !== card.thumbprint));
  const look = () =>
    task.run(
      async () => {
        const asked = await whoAsks(library);
        if (asked.ok) {
          setCards(asked.cards);
          setBad(asked.bad);
        }
        return asked;
      },
      ({ cards }) => (cards.every(({ thumbprint }) => known.has(thumbprint)) ? say(texts.nobody) : ''),
    );
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    void task.run(
      async () => {
        const card = await readCard(line.trim(), lead.subscription.library);
        if (card === null) return { ok: false, why: texts.noCard };
        setCards([...(cards ?? []).filter((one) => one.thumbprint !== card.thumbprint), card]);
        setLine('');
        return { ok: true };
      },
      () => '',
    );
  };
  const list = async (card: Card, may: readonly May[]) => {
    if (!(await onList(card, may))) return;
    drop(card);
    // One that came as a line lies in no folder.
    await removeCard(library, card.thumbprint);
  };
  const dismiss = (card: Card) =>
    task.run(
      async () => {
        const removed = await removeCard(library, card.thumbprint);
        if (removed.ok) drop(card);
        return removed;
      },
      () => say(texts.dismissed, { name: card.name }),
    );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(texts.asking)}</h2>
      <p className="sharing-help">{say(texts.askingHelp)}</p>
      <Button aria-disabled={task.isBusy || undefined} onClick={() => void look()}>
        {say(texts.lookWho)}
      </Button>
      <TaskTold task={task} busy={texts.looking} />
      {bad > 0 && <p className="sharing-help">{say(texts.bad, { count: bad })}</p>}
      {shown && shown.length > 0 && (
        <ul className="sharing-rows">
          {shown.map((card) => (
            <AskingRow
              key={card.thumbprint}
              card={card}
              isBusy={isBusy || task.isBusy}
              onList={(one, may) => void list(one, may)}
              onDismiss={(one) => void dismiss(one)}
            />
          ))}
        </ul>
      )}
      <form className="sharing-form" onSubmit={read} noValidate>
        <Labelled label={say(texts.paste)}>
          {(props) => (
            <textarea
              {...props}
              className="ui-control"
              rows={2}
              spellCheck={false}
              maxLength={20_000}
              value={line}
              onChange={({ target }) => setLine(target.value)}
            />
          )}
        </Labelled>
        <Button type="submit">{say(texts.readLine)}</Button>
      </form>
    </section>
  );
}
