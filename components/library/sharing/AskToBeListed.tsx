import { useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useLibrary } from '@/components/library/library-context';
import { useDesk } from '@/components/library/use-desk';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { useSay } from '@/components/ui/language';
import { askToBeListed, type May, writeOwnCard } from '@/lib/sharing';
import { peopleTexts as texts } from './people-texts';
import { TaskTold } from './TaskTold';
import { useTask } from './use-task';

interface Given {
  readonly asks: May;
  readonly name: string;
}

/** Asks to be listed: into the agency's folder, or as a line that goes any other way. */
export function AskToBeListed({ asks, name: known }: Given) {
  const say = useSay();
  const library = useLibrary();
  const desk = useDesk();
  const task = useTask();
  const [typed, setTyped] = useState<string>();
  const [line, setLine] = useState('');
  const name = typed ?? known;
  const ask = async () => {
    // Whoever says their name here is not asked for it again.
    if (known === '' && name.trim() !== '') await desk.rename(name);
    const card = await writeOwnCard(library, name, asks);
    setLine(card.ok ? card.line : '');
    await task.run(
      () => askToBeListed(library, name, asks),
      () => say(texts.asked),
    );
  };
  return (
    <div className="sharing-form">
      <Labelled label={say(texts.yourName)}>
        {(props) => (
          <input
            {...props}
            className="ui-control"
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Labelled>
      <TaskTold task={task} busy={texts.sending} />
      <div className="sharing-actions">
        <Button aria-disabled={task.isBusy || undefined} onClick={() => void ask()}>
          {say(asks === 'publish' ? texts.askPublish : texts.askReview)}
        </Button>
        {line !== '' && <CopyButton text={line} words={{ copy: texts.copyLine, copied: texts.copied }} />}
      </div>
    </div>
  );
}
