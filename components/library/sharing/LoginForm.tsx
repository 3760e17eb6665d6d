import { type SubmitEvent, useId, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Login } from '@/lib/web-folder';
import { subscribeTexts as texts } from './subscribe-texts';

interface Given {
  readonly address: string;
  /** What the server said. */
  readonly fault: string;
  readonly onLogin: (login: Login) => void;
  readonly onKept: () => void;
}

/** Asks for the login of the agency's web server. */
export function LoginForm({ address, fault, onLogin, onKept }: Given) {
  const say = useSay();
  const id = useId();
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const { host } = new URL(address);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onLogin({ user, password });
  };
  return (
    <section className="sharing-login" aria-labelledby={id}>
      <h3 id={id}>{say(texts.login)}</h3>
      <Notice tone="caution">{fault}</Notice>
      <p className="sharing-help">{say(texts.loginHelp, { host })}</p>
      <form onSubmit={submit} noValidate>
        <Labelled label={say(texts.user)}>
          {(props) => (
            <input
              {...props}
              className="ui-control"
              autoComplete="username"
              spellCheck={false}
              maxLength={500}
              value={user}
              onChange={({ target }) => setUser(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={say(texts.password)}>
          {(props) => (
            <input
              {...props}
              className="ui-control"
              type="password"
              autoComplete="current-password"
              maxLength={500}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Labelled>
        <div className="sharing-actions">
          <Button type="submit" look="primary">
            {say(texts.look)}
          </Button>
          <Button look="plain" onClick={onKept}>
            {say(texts.browserLogin)}
          </Button>
        </div>
      </form>
    </section>
  );
}
