import { useId, useState } from 'react';
import { SitePost } from '@/components/post/SitePost';
import { useSession } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import { type Platform, platforms } from '@/lib/checks/platforms';
import type { Report } from '@/lib/checks/report';
import type { SentPreview } from '@/lib/messages';
import { MediaBoxes } from './MediaBoxes';
import { previewTexts as texts } from './preview-texts';

interface Given {
  readonly preview: SentPreview;
  readonly lengths: Report['lengths'] | undefined;
  /** BCP 47 code of the text. */
  readonly lang: string | undefined;
}

const usual: readonly Platform[] = ['x', 'facebook', 'nextdoor'];

/** The post as the site in use will show it, and as the others would. */
export function Look({ preview, lengths, lang }: Given) {
  const say = useSay();
  const id = useId();
  const { site } = useSession();
  const shown = [...new Set(site.platform === undefined ? usual : [site.platform, ...usual])];
  const [platform, setPlatform] = useState<Platform>(site.platform ?? 'x');
  const { name, mentions } = platforms[platform];
  const cut = preview.cuts[platform];
  const names = new Set(preview.spoken.filter(({ kind }) => kind === 'mention').map(({ start }) => start));
  const linked = mentions ? preview.linked : preview.linked.filter(([start]) => !names.has(start));
  return (
    <section className="look" aria-labelledby={id}>
      <h3 id={id}>{say(texts.look)}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that show something at once are no fields of a form */}
      <div className="site-switch" role="group" aria-label={say(texts.site)}>
        {shown.map((one) => (
          <button key={one} type="button" aria-pressed={one === platform} onClick={() => setPlatform(one)}>
            {platforms[one].name}
          </button>
        ))}
      </div>
      <SitePost
        platform={platform}
        text={preview.text}
        lang={lang}
        by={preview.by}
        linked={linked}
        cut={cut}
        length={lengths?.[platform]}
        empty=""
      >
        <MediaBoxes />
      </SitePost>
      <p className="note">
        {cut !== undefined && say(platform === 'x' ? texts.cutOnX : texts.cut, { site: name })}{' '}
        {!mentions && names.size > 0 && say(texts.mentionsPlain, { site: name })} {say(texts.roughly)}
      </p>
    </section>
  );
}
