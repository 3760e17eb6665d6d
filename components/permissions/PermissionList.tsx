import { useContext, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { Granted } from '@/lib/popup';
import { explained, isExplained, permissionTexts as texts } from './permission-texts';

/** What is asked of the browser here. */
export interface PermissionDesk {
  read(): Promise<Granted>;
  giveBack(pattern: string): Promise<void>;
}

/** What the browser lets Plainpost do, why, and a way to give back what a person added. */
export function PermissionList({ desk }: { readonly desk: PermissionDesk }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [granted, setGranted] = useState<Granted>();
  const [told, setTold] = useState('');
  const list = useRef<HTMLDetailsElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the list is shown
  useEffect(() => {
    void desk.read().then(setGranted, () => {});
  }, []);
  if (granted === undefined) return null;
  const { permissions, sites, pages } = granted;
  const giveBack = async (pattern: string, host: string) => {
    await desk.giveBack(pattern);
    setGranted(await desk.read());
    setTold(say(texts.givenBack, { host }));
    list.current?.querySelector('summary')?.focus();
  };
  return (
    <details className="permissions" ref={list}>
      <summary>{say(texts.title)}</summary>
      <dl>
        {sites.length > 0 && (
          <div>
            <dt>{say(texts.sites, { sites: new Intl.ListFormat(language).format(sites) })}</dt>
            <dd>{say(texts.sitesWhy)}</dd>
          </div>
        )}
        {pages.map(({ pattern, host }) => (
          <div key={pattern}>
            <dt>{say(texts.page, { host })}</dt>
            <dd>
              {say(texts.pageWhy)}{' '}
              <Button look="plain" onClick={() => void giveBack(pattern, host)}>
                {say(texts.giveBack, { host })}
              </Button>
            </dd>
          </div>
        ))}
        {permissions.filter(isExplained).map((name) => (
          <div key={name}>
            <dt>
              {say(explained[name].name)} <code>{name}</code>
            </dt>
            <dd>{say(explained[name].why)}</dd>
          </div>
        ))}
      </dl>
      <p role="status">{told}</p>
    </details>
  );
}
