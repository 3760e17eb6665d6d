import { useSay } from '@/components/ui/language';
import { type AgencyFacts, countLength, platforms } from '@/lib/checks';
import type { Site } from '@/lib/sites';
import { besideTexts as texts } from './beside-texts';
import { LengthLine } from './LengthLine';
import { PostText } from './PostText';

interface Given {
  readonly site: Site;
  readonly text: string;
  /** There is a text, even where it cannot be written out yet. */
  readonly isBegun: boolean;
  readonly lang: string;
  readonly agency: AgencyFacts;
}

/** One post as its site lays it out, without what belongs to the site alone. */
export function SitePost({ site, text, isBegun, lang, agency }: Given) {
  const say = useSay();
  const name = agency.name || say(texts.agency);
  const [handle = 'youragency'] = agency.handles;
  const { name: siteName, ...rule } = platforms[site.platform ?? 'facebook'];
  const under = site.id === 'nextdoor' ? say(texts.nextdoorKind) : say(texts.justNow);
  return (
    <>
      <article className={`site-post ${site.platform}`}>
        <span className="face" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <p className="by">
          <strong>{name}</strong>{' '}
          {site.platform === 'x' ? (
            <span className="soft">
              @{handle} · {say(texts.now)}
            </span>
          ) : (
            <span className="soft under">{under}</span>
          )}
        </p>
        <p className="says" lang={lang} dir="auto">
          {text === '' ? (
            <em className="soft">{say(isBegun ? texts.notWhole : texts.notYet)}</em>
          ) : (
            <PostText text={text} />
          )}
        </p>
      </article>
      <LengthLine count={countLength(text, rule)} limit={rule.limit} site={siteName} />
    </>
  );
}
