import { useContext, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { StaleTab } from '@/lib/open-tabs';
import { texts } from './welcome-texts';

/** What is known of open tabs, and what can be done about them. */
export interface TabsDesk {
  /** Those whose page was open before Plainpost was there. */
  stale(): Promise<readonly StaleTab[]>;
  /** Tells when a tab was loaded or closed, by hand perhaps; @returns what ends it. */
  follow(changed: () => void): () => void;
  /** Only on a press: a draft may be there. */
  reload(tabIds: readonly number[]): Promise<void>;
}

/** Offers to load tabs again that were open before; shows nothing when there are none. */
export function OpenTabs({ tabs }: { readonly tabs: TabsDesk }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [stale, setStale] = useState<readonly StaleTab[]>([]);
  const [reloaded, setReloaded] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const look = () => void tabs.stale().then(setStale, () => {});
    look();
    return tabs.follow(look);
  }, [tabs]);
  if (stale.length === 0 && !reloaded) return null;

  const count = stale.length;
  const names = [...new Set(stale.map(({ site }) => site))];
  const reload = async () => {
    await tabs.reload(stale.map(({ tabId }) => tabId));
    setStale([]);
    setReloaded(true);
    heading.current?.focus();
  };
  return (
    <section className="welcome-tabs" aria-labelledby="welcome-tabs">
      <h2 id="welcome-tabs" ref={heading} tabIndex={-1}>
        {say(texts.tabs)}
      </h2>
      <div role="status">
        {count > 0 ? (
          <p>
            <strong>
              {say(texts.tabsNeed, { count, sites: new Intl.ListFormat(language).format(names) })}
            </strong>{' '}
            {say(texts.tabsWarn)}
          </p>
        ) : (
          <p>{say(texts.reloaded)}</p>
        )}
      </div>
      {count > 0 && <Button onClick={() => void reload()}>{say(texts.reload, { count })}</Button>}
    </section>
  );
}
