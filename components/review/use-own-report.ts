import { useContext, useEffect, useMemo, useState } from 'react';
import { dictionaryFolder } from '@/components/library/dictionary-folder';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { LanguageContext } from '@/components/ui/language';
import { isPlatform, type Report, type Texts } from '@/lib/checks';
import { createExaminer } from '@/lib/examiner';
import { guideInUse, pageTrouble, toStyleGuide } from '@/lib/library';
import type { Review } from '@/lib/review';
import { siteById } from '@/lib/sites';

/** What the style guide of this computer finds in a post: not yet known, a report, or why there is none. */
export interface OwnReport {
  readonly report?: Report;
  readonly trouble?: Texts;
}

/** Checks a post by the style guide in use here, anew when that changes. */
export function useOwnReport(
  review: Pick<Review, 'text' | 'language' | 'profile' | 'media' | 'site'>,
): OwnReport {
  const library = useLibrary();
  const speaks = useContext(LanguageContext);
  const { value: guide, problem } = useWatched('guide in use', () => guideInUse(library));
  const [own, setOwn] = useState<OwnReport>({});
  const { text, language, profile, media, site } = review;
  const platform = siteById(site.id)?.platform;
  const post = useMemo(
    () => ({
      text,
      profile,
      media,
      ...(platform !== undefined && isPlatform(platform) && { platform }),
      ...(language !== 'und' && { language }),
    }),
    [text, language, profile, media, platform],
  );
  useEffect(() => {
    if (guide === undefined) return;
    const examiner = createExaminer(toStyleGuide(guide), { speaks, ...dictionaryFolder() });
    const control = new AbortController();
    examiner.examine([post], { signal: control.signal }).then((outcome) => {
      if (control.signal.aborted) return;
      const [report] = outcome.ok ? outcome.reports : [];
      if (report !== undefined) setOwn({ report });
      else if (!outcome.ok) setOwn({ trouble: outcome.why });
    });
    return () => {
      control.abort();
      examiner.close();
    };
  }, [guide, post, speaks]);
  return problem === undefined ? own : { trouble: pageTrouble(problem) };
}
