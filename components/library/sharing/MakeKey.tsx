import { type SubmitEvent, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useLibrary } from '@/components/library/library-context';
import { saveFile } from '@/components/library/save-file';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { type MadeKey, makePublisherKey, shortestPassphrase } from '@/lib/signing';
import { passphraseStrength } from './passphrase-strength';
import { peopleTexts as texts } from './people-texts';
import { TaskTold } from './TaskTold';
import { useTask } from './use-task';

interface Given {
  /** Stands in the file: whose key it is. */
  readonly name: string;
  readonly onKept: () => void;
}

/** Makes a publisher's key: it counts once its file is saved and the person says so. */
export function MakeKey({ name, onKept }: Given) {
  const say = useSay();
  const library = useLibrary();
  const task = useTask();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<{ readonly first?: string; readonly second?: string }>({});
  const [made, setMade] = useState<MadeKey>();
  if (made) return <SaveKey made={made} onKept={onKept} />;
  const strength = passphraseStrength(passphrase);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const isShort = strength === 'tooShort';
    const isUnequal = passphrase !== again;
    setFault({
      ...(isShort && { first: say(texts.passphraseHelp, { count: shortestPassphrase }) }),
      ...(isUnequal && { second: say(texts.unequal) }),
    });
    if (isShort || isUnequal) return;
    await task.run(
      async () => {
        setMade(await makePublisherKey(library, name, passphrase));
        return { ok: true };
      },
      () => '',
    );
  };
  return (
    <form className="sharing-form" onSubmit={(event) => void submit(event)} noValidate>
      <Labelled
        label={say(texts.passphrase)}
        help={say(texts.passphraseHelp, { count: shortestPassphrase })}
        error={fault.first}
      >
        {(props) => (
          <input
            {...props}
            className="ui-control"
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        )}
      </Labelled>
      <p className={`sharing-strength ${strength}`} role="status">
        {passphrase === '' ? '' : say(texts[strength])}
      </p>
      <Labelled label={say(texts.again)} error={fault.second}>
        {(props) => (
          <input
            {...props}
            className="ui-control"
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={({ target }) => setAgain(target.value)}
          />
        )}
      </Labelled>
      <TaskTold task={task} busy={texts.making} />
      <Button type="submit" look="primary" aria-disabled={task.isBusy || undefined}>
        {say(texts.make)}
      </Button>
    </form>
  );
}

/** The key's file is saved before the key counts. */
function SaveKey({ made, onKept }: { readonly made: MadeKey; readonly onKept: () => void }) {
  const say = useSay();
  const task = useTask();
  const [isWritten, setWritten] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const file = `plainpost-key-${made.thumbprint.slice(0, 6).replace(/\W/g, 'x')}.json`;
  const save = () => {
    saveFile(file, made.file, 'application/json');
    setWritten(true);
  };
  const keep = async () => {
    const done = await task.run(
      async () => {
        await made.keep();
        return { ok: true };
      },
      () => '',
    );
    if (done?.ok) onKept();
  };
  return (
    <div className="sharing-form">
      <p>{say(texts.saveHelp)}</p>
      <Button look={isWritten ? 'outline' : 'primary'} onClick={save}>
        {say(texts.saveFile)}
      </Button>
      {isWritten && (
        <label className="sharing-check">
          <input type="checkbox" checked={isSaved} onChange={() => setSaved(!isSaved)} />
          {say(texts.isSaved, { file })}
        </label>
      )}
      <TaskTold task={task} busy={texts.making} />
      {isWritten && (
        <Button look="primary" aria-disabled={!isSaved || undefined} onClick={() => isSaved && void keep()}>
          {say(texts.keepKey)}
        </Button>
      )}
    </div>
  );
}
