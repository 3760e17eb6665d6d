import { AnswerShown } from '@/components/review/AnswerShown';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { isOwnToApprove, listedReviewer, type Review } from '@/lib/review';
import { queueTexts as texts } from './queue-texts';
import type { FolderHere } from './use-queue';

interface Given {
  readonly here: NonNullable<FolderHere>;
  readonly review: Review;
  /** Where it lies in the folder, and the thumbprint of the key it is signed with. */
  readonly from: { readonly path: string; readonly by: string };
}

/** What a reviewer should know of a post in the folder before answering: whose it is, and what others said. */
export function FolderNotices({ here: { agency, queue }, review, from: { path, by } }: Given) {
  const say = useSay();
  const post = [...queue.waiting, ...queue.answered].find((one) => one.path === path);
  const others =
    post?.answers.filter((one) => !agency.own.includes(one.by) && one.weight !== 'replaced') ?? [];
  const isListed = agency.own.some((key) => listedReviewer(agency, key) !== undefined);
  return (
    <>
      {!agency.own.includes(by) && listedReviewer(agency, by) === undefined && (
        <p className="review-soft">{say(texts.saysSo)}</p>
      )}
      {post === undefined && <Notice tone="caution">{say(texts.notInFolder)}</Notice>}
      {agency.own.includes(by) && (
        <Notice tone="caution">{say(isOwnToApprove(agency, by) ? texts.ownRefused : texts.own)}</Notice>
      )}
      {!isListed && <Notice tone="caution">{say(texts.notReviewer)}</Notice>}
      {others.length > 0 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{say(texts.others)}</h2>
          {others.map(({ answer, path, name }) => (
            <AnswerShown
              key={path}
              answer={{ ...answer, reviewer: { name } }}
              standing={{ state: 'same', text: review.text }}
              lang={review.language}
            />
          ))}
        </section>
      )}
    </>
  );
}
