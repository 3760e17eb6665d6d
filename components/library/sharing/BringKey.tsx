import { type SubmitEvent, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useLibrary } from '@/components/library/library-context';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { restorePublisherKey } from '@/lib/signing';
import { peopleTexts as texts } from './people-texts';
import { TaskTold } from './TaskTold';
import { useTask } from './use-task';

/** No key's file is larger, bytes. */
const largest = 100_000;

/** Brings a publisher's key from its backup file into this browser. */
export function BringKey({ onKept }: { readonly onKept: () => void }) {
  const say = useSay();
  const library = useLibrary();
  const task = useTask();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await task.run(
      async () => {
        if (!file) return { ok: false, why: texts.noFile };
        const text = file.size > largest ? '' : await file.text();
        const restored = await restorePublisherKey(library, text, passphrase);
        if (restored.ok) return { ok: true };
        return { ok: false, why: restored.fault === 'not-a-key' ? texts.notAKey : texts.wrongPassphrase };
      },
      () => '',
    );
    if (done?.ok) onKept();
  };
  return (
    <form className="sharing-form" onSubmit={(event) => void submit(event)} noValidate>
      <Labelled label={say(texts.keyFile)}>
        {(props) => (
          <input
            {...props}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Labelled>
      <Labelled label={say(texts.passphrase)}>
        {(props) => (
          <input
            {...props}
            className="ui-control"
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        )}
      </Labelled>
      <TaskTold task={task} busy={texts.opening} />
      <Button type="submit" look="primary" aria-disabled={task.isBusy || undefined}>
        {say(texts.bring)}
      </Button>
    </form>
  );
}
