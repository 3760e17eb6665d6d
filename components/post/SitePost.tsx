import type { ReactNode } from 'react';
import { useSay } from '@/components/ui/language';
import { type Platform, platforms } from '@/lib/checks/platforms';
import type { Length } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';
import { LengthLine } from './LengthLine';
import { PostText } from './PostText';
import { postTexts as texts } from './post-texts';

interface Given {
  /** The site as the checks call it: its layout, and its name. */
  readonly platform: Platform;
  readonly text: string;
  /** BCP 47 code of the text. */
  readonly lang?: string | undefined;
  /** '' where nothing is known. */
  readonly by: { readonly name: string; readonly handle: string };
  /** Links, hashtags and names; UTF-16 offsets in the order of the text. */
  readonly linked: readonly Span[];
  /** Where the site stops showing it, about; UTF-16. */
  readonly cut?: number | undefined;
  /** Left out while it is not known. */
  readonly length?: Length | undefined;
  /** What is said in the place of a text that there is not. */
  readonly empty: string;
  /** What is attached. */
  readonly children?: ReactNode;
}

/** One post as its site lays it out, without what belongs to the site alone, and its length there. */
export function SitePost({ platform, text, lang, by, linked, cut, length, empty, children }: Given) {
  const say = useSay();
  const name = by.name || say(texts.agency);
  const under = say(platform === 'nextdoor' ? texts.nextdoorKind : texts.justNow);
  return (
    <>
      <article className={`site-post ${platform}`} aria-label={platforms[platform].name}>
        <span className="face" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <p className="by">
          <strong>{name}</strong>{' '}
          {platform === 'x' ? (
            <span className="soft">
              @{by.handle || say(texts.handle)} · {say(texts.now)}
            </span>
          ) : (
            <span className="soft under">{under}</span>
          )}
        </p>
        <p className="says" lang={lang} dir="auto">
          {text === '' ? (
            <em className="soft">{empty}</em>
          ) : (
            <PostText
              text={text}
              linked={linked}
              cut={cut}
              more={platform === 'x' ? 'showMore' : 'seeMore'}
            />
          )}
        </p>
        {children}
      </article>
      {length !== undefined && (
        <LengthLine count={length.count} limit={length.limit} site={platforms[platform].name} />
      )}
    </>
  );
}
