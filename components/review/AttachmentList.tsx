import { useSay } from '@/components/ui/language';
import type { Review } from '@/lib/review';
import { attachmentNames, texts } from './texts';

type Attachment = Review['media'][number];

/** What is attached to the post, by its descriptions: the pictures themselves stay with the author. */
export function AttachmentList({ media }: { readonly media: readonly Attachment[] }) {
  const say = useSay();
  if (media.length === 0) return <p className="review-soft">{say(texts.noMedia)}</p>;
  return (
    <>
      <h3>{say(texts.media)}</h3>
      <p className="review-soft">{say(texts.mediaStay)}</p>
      <ol className="attachments">
        {media.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: attachments are known by their places
          <li key={at}>
            <strong>{say(attachmentNames[one.kind])}</strong> <Description of={one} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Description({ of: { alt } }: { readonly of: Attachment }) {
  const say = useSay();
  if (typeof alt !== 'string') {
    return (
      <span className="review-soft">{say(alt.status === 'there' ? texts.altThere : texts.altUnread)}</span>
    );
  }
  return alt.trim() === '' ? (
    <em className="missing">{say(texts.altNone)}</em>
  ) : (
    <span dir="auto">“{alt}”</span>
  );
}
