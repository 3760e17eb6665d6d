import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { Prescribed } from '@/components/ui/Prescribed';
import { EmptyFolder } from './EmptyFolder';
import { FoundLibrary } from './FoundLibrary';
import { LoginForm } from './LoginForm';
import { subscribeTexts as texts } from './subscribe-texts';
import { useSubscribe } from './use-subscribe';

interface Given {
  readonly title: string;
  /** What stands in the field from the start. */
  readonly start: string;
  /** What policy says of it. */
  readonly prescribed: { readonly address: boolean; readonly keys: readonly string[] | null };
  readonly onFollowed: () => void;
}

/** The way to a library: its address, the server's login, what is there, and the decision to follow it. */
export function SubscribePanel({ title, start, prescribed, onFollowed }: Given) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(start);
  const { stage, look, follow, cancel } = useSubscribe(prescribed.keys, onFollowed);
  const next = useRef<HTMLDivElement>(null);
  const isBusy = stage.name === 'looking' || stage.name === 'fetching';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBusy) void look(typed);
  };
  useEffect(() => setTyped(start), [start]);
  // What came of it is where the person goes on.
  useEffect(() => {
    if (stage.name !== 'address' && !isBusy) next.current?.focus();
  }, [stage.name, isBusy]);
  return (
    <section className="sharing-subscribe" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="sharing-help">{say(texts.help)}</p>
      <form className="sharing-address" onSubmit={submit} noValidate>
        <Labelled
          label={say(texts.address)}
          help={say(prescribed.address ? texts.prescribedAddress : texts.addressHelp)}
          error={stage.name === 'address' ? stage.fault : undefined}
        >
          {(props) => (
            <input
              {...props}
              className="ui-control"
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              maxLength={2_000}
              readOnly={prescribed.address}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Labelled>
        {prescribed.address && <Prescribed />}
        <Button type="submit" look="primary" aria-disabled={isBusy || undefined}>
          {say(texts.look)}
        </Button>
      </form>
      <p className="sharing-told" role="status">
        {isBusy && say(stage.name === 'looking' ? texts.looking : texts.fetching)}
      </p>
      <div ref={next} tabIndex={-1} className="sharing-next">
        {stage.name === 'failed' && <Notice tone="error">{stage.fault}</Notice>}
        {stage.name === 'login' && (
          <LoginForm
            address={stage.address}
            fault={stage.fault}
            onLogin={(login) => void look(typed, login)}
            onKept={() => void look(typed, undefined, true)}
          />
        )}
        {stage.name === 'empty' && <EmptyFolder address={stage.address} login={stage.login} />}
        {stage.name === 'found' && (
          <FoundLibrary found={stage.found} onFollow={() => void follow(stage.found)} onCancel={cancel} />
        )}
      </div>
    </section>
  );
}
