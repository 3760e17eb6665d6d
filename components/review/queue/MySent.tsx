import { useRef, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { addressOf } from '@/components/library/use-route';
import { useWatched } from '@/components/library/use-watched';
import { firstWords } from '@/components/review/first-words';
import { useShelf } from '@/components/review/review-context';
import { answerNames } from '@/components/review/texts';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { Tag } from '@/components/ui/Tag';
import { useMoment } from '@/components/ui/use-moment';
import type { Texts } from '@/lib/checks/texts';
import { pageTrouble } from '@/lib/library';
import {
  folderRows,
  type Review,
  readFolder,
  type WeighedAnswer,
  weighAnswers,
  withdrawDraft,
} from '@/lib/review';
import { sharedFolder } from '@/lib/sharing';
import { queueTexts as texts } from './queue-texts';
import type { FolderHere } from './use-queue';

interface Sent {
  readonly key: string;
  readonly review: Review;
  readonly at: number;
  readonly answers: readonly WeighedAnswer[];
}

/** The posts that lie in the folder, sent from here: where each stands, and the way to take it back. */
export function MySent({ here: { agency } }: { readonly here: NonNullable<FolderHere> }) {
  const say = useSay();
  const moment = useMoment();
  const library = useLibrary();
  const shelf = useShelf();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<{ readonly tone: 'good' | 'error'; readonly words: Texts }>();
  const { value: sent = [] } = useWatched(`sent ${agency.own.join()}`, async (): Promise<readonly Sent[]> => {
    const [shelved, rows] = await Promise.all([shelf.list(), folderRows(library)]);
    const { answers } = await readFolder(rows.filter(({ path }) => path.startsWith('review/')));
    return shelved.flatMap(({ key, kept }) => {
      const last = kept?.role === 'author' ? kept.sent?.at(-1) : undefined;
      if (kept?.role !== 'author' || last === undefined) return [];
      const { review } = kept;
      const about = answers.filter(({ answer }) => answer.review === review.id && answer.hash === last.hash);
      const weighed = weighAnswers(about, agency.own[0] ?? '', agency, Date.now());
      return [{ key, review, at: last.at, answers: weighed.filter(({ weight }) => weight !== 'replaced') }];
    });
  });
  const withdraw = async (review: Review) => {
    try {
      const folder = await sharedFolder(library);
      if (folder === null) return;
      const done = await withdrawDraft(library, folder, review, Date.now());
      setTold(done.ok ? { tone: 'good', words: texts.withdrawn } : { tone: 'error', words: done.why });
    } catch (error) {
      setTold({ tone: 'error', words: pageTrouble(error) });
    }
    heading.current?.focus();
  };
  if (sent.length === 0 && told === undefined) return null;
  return (
    <section aria-labelledby="sent-title">
      <h2 id="sent-title" ref={heading} tabIndex={-1}>
        {say(texts.mine)}
      </h2>
      <p className="review-soft">{say(texts.mineHelp)}</p>
      {told && <Notice tone={told.tone}>{say(told.words)}</Notice>}
      <ul className="recent-reviews">
        {sent.map(({ key, review, at, answers }) => (
          <li key={key}>
            <div>
              <a href={addressOf(key)} dir="auto">
                {firstWords(review.text)}
              </a>
              <p className="review-soft">
                <Tag>{review.site.name}</Tag> {moment(at)} ·{' '}
                {answers.length === 0
                  ? say(texts.waits)
                  : answers.map(({ answer, name }) => say(answerNames[answer.verdict], { name })).join(' · ')}
              </p>
            </div>
            <Button look="plain" onClick={() => void withdraw(review)}>
              {say(texts.withdraw)} <span className="unseen">“{firstWords(review.text)}”</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
