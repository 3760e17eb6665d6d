import { usePreview } from '@/components/sidebar/preview/use-preview';
import { useSession, useSessionState } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Length } from '@/lib/checks/report';
import type { Ask } from '@/lib/connection';
import { texts } from './meters-texts';

/** How long the post is as its site counts, and what of it does not count as one. */
export function LengthDetails({ length, ask }: { readonly length: Length | undefined; readonly ask: Ask }) {
  const say = useSay();
  const { site } = useSession();
  const text = useSessionState((state) => state.text);
  const isX = site.platform === 'x';
  const preview = usePreview(ask, isX ? text : '', undefined);
  const { links = 0, emoji = 0, wide = 0 } = preview.value?.double ?? {};
  const counted = length ?? { count: text.length };
  return (
    <>
      {counted.limit === undefined
        ? say(texts.noLimit, { count: counted.count, site: site.name })
        : `${say(texts.lengthLong, { count: counted.count, limit: counted.limit, site: site.name })}.`}
      {isX && preview.value !== undefined && (
        <ul>
          {links > 0 && <li>{say(texts.links, { count: links })}</li>}
          {emoji > 0 && <li>{say(texts.emoji, { count: emoji })}</li>}
          {wide > 0 && <li>{say(texts.wide, { count: wide })}</li>}
          {links + emoji + wide === 0 && <li>{say(texts.onlyOnes)}</li>}
        </ul>
      )}
    </>
  );
}
