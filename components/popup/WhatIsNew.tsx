import { useEffect, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { newsSeen } from '@/lib/settings';
import { news } from './news';
import { texts } from './popup-texts';

/** What is new in each version, with a dot until a person has opened it. */
export function WhatIsNew() {
  const say = useSay();
  const [isSeen, setSeen] = useState(true);
  const latest = news[0]?.version ?? '';
  useEffect(() => {
    newsSeen.getValue().then(
      (seen) => setSeen(seen === latest),
      () => {},
    );
  }, [latest]);
  return (
    <details
      className="news"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open || isSeen) return;
        setSeen(true);
        newsSeen.setValue(latest).catch(() => {});
      }}
    >
      <summary>
        {say(texts.news)}
        {!isSeen && (
          <span className="dot">
            <span className="unseen">{say(texts.notSeenYet)}</span>
          </span>
        )}
      </summary>
      {news.map(({ version, items }) => (
        <section key={version}>
          <h3>{say(texts.version, { version })}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.en}>{say(item)}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
