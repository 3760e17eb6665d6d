import { useSession } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { texts } from './texts';

/** How long a description is, and how long the site lets it be. */
export function DescriptionLength({ text }: { readonly text: string }) {
  const say = useSay();
  const { name, media } = useSession().site;
  const longest = media?.longest;
  const count = [...text.trim()].length;
  const over = longest === undefined ? 0 : count - longest;
  return (
    <p className={over > 0 ? 'description-length over' : 'description-length'}>
      {longest === undefined ? say(texts.count, { count }) : say(texts.countOf, { count, longest })}{' '}
      <strong role="status">{over > 0 ? say(texts.over, { over, site: name }) : ''}</strong>
    </p>
  );
}
