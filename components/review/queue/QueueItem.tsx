import { useContext, useState } from 'react';
import { Trouble } from '@/components/library/Trouble';
import { addressOf } from '@/components/library/use-route';
import { firstWords } from '@/components/review/first-words';
import { useShelf } from '@/components/review/review-context';
import { answerNames } from '@/components/review/texts';
import { ago } from '@/components/ui/ago';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { useMoment } from '@/components/ui/use-moment';
import type { QueuedPost } from '@/lib/review';
import { queueTexts as texts } from './queue-texts';

/** One post of the queue: what it is for, whose it is, since when it waits and who has answered. */
export function QueueItem({ post }: { readonly post: QueuedPost }) {
  const say = useSay();
  const moment = useMoment();
  const shelf = useShelf();
  const language = useContext(LanguageContext);
  const [problem, setProblem] = useState<unknown>();
  const { review, path, by, arrivedAt, isOdd, isOwn, isUrgent, isAnsweredHere, listedAs, answers } = post;
  const open = async () => {
    try {
      const { key: _, ...given } = review;
      window.location.hash = addressOf(
        await shelf.open({ ok: true, what: 'review', review: given }, { path, by }),
      );
    } catch (refused) {
      setProblem(refused);
    }
  };
  const { name } = review.author;
  const who = isOwn
    ? say(texts.yours)
    : listedAs !== undefined
      ? say(texts.from, { name: listedAs })
      : name === ''
        ? say(texts.nameless)
        : say(texts.saysToBe, { name });
  const facts = [
    who,
    say(texts.came, { ago: ago(arrivedAt, Date.now(), language) }),
    ...(isOdd ? [say(texts.oddTime, { at: moment(review.writtenAt) })] : []),
    ...answers
      .filter(({ weight }) => weight !== 'replaced')
      .map(({ answer, weight, name }) => {
        const said = say(answerNames[answer.verdict], { name });
        return weight === 'not-listed' ? say(texts.notListed, { said }) : said;
      }),
    ...(isAnsweredHere ? [say(texts.answeredHere)] : []),
  ];
  return (
    <li className={isUrgent ? 'urgent' : undefined}>
      <button type="button" className="queue-open" dir="auto" onClick={() => void open()}>
        {firstWords(review.text)}
      </button>
      <p className="review-soft">
        <Tag>{review.site.name}</Tag> {isUrgent && <Tag tone="urgent">{say(texts.emergency)}</Tag>}{' '}
        {review.postedAlready && <Tag tone="caution">{say(texts.postedAlready)}</Tag>} {facts.join(' · ')}
      </p>
      <Trouble problem={problem} />
    </li>
  );
}
