import { useContext } from 'react';
import { ago } from '@/components/ui/ago';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { QueueItem } from './QueueItem';
import { queueTexts as texts } from './queue-texts';
import { useLookAtFolder } from './use-look-at-folder';
import type { FolderHere } from './use-queue';

/** The posts that wait for an answer, those that had one, and what could not be opened. */
export function QueueList({ here: { agency, look, queue } }: { readonly here: NonNullable<FolderHere> }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const folder = useLookAtFolder();
  const { host } = new URL(agency.address);
  const { waiting, answered, refused } = queue;
  return (
    <section aria-labelledby="queue-title" className="queue">
      <h2 id="queue-title">
        {say(texts.title)} <span className="ui-count">{waiting.length}</span>
      </h2>
      {look?.trouble && <Notice tone="caution">{say(texts.trouble, { why: say(look.trouble) })}</Notice>}
      <p className="queue-looked">
        <span className="review-soft">
          {look === null
            ? say(texts.notYet)
            : say(texts.lookedAt, { host, ago: ago(look.at, Date.now(), language) })}
        </span>
        <Button onClick={() => void folder.look()} aria-disabled={folder.looking || undefined}>
          {say(folder.looking ? texts.looking : texts.look)}
        </Button>
      </p>
      {waiting.length === 0 && look?.trouble === null && <p className="review-soft">{say(texts.none)}</p>}
      <ul className="queued">
        {waiting.map((post) => (
          <QueueItem key={post.path} post={post} />
        ))}
      </ul>
      {answered.length > 0 && (
        <details className="finding-group">
          <summary>
            {say(texts.answered)} <span className="ui-count">{answered.length}</span>
          </summary>
          <ul className="queued">
            {answered.map((post) => (
              <QueueItem key={post.path} post={post} />
            ))}
          </ul>
        </details>
      )}
      {refused.length > 0 && (
        <details className="finding-group" open>
          <summary>
            {say(texts.refused)} <span className="ui-count">{refused.length}</span>
          </summary>
          <ul className="queued">
            {refused.map(({ path, why }) => (
              <li key={path}>
                <p className="review-soft">{path}</p>
                <p>{say(why)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
