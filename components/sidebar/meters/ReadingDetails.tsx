import { useSay } from '@/components/ui/language';
import type { Report } from '@/lib/checks/report';
import { bands, texts } from './meters-texts';

const measured: ReadonlySet<string> = new Set(['en', 'es']);

/** How hard the post is to read by a formula, or why no formula was asked. */
export function ReadingDetails({
  readability,
  language,
}: {
  readonly readability: Report['readability'];
  readonly language: string;
}) {
  const say = useSay();
  if (readability === undefined) return say(measured.has(language) ? texts.short : texts.unmeasured);
  const { score, measure, words, band } = readability;
  if (band === undefined) return say(texts.gradeLong, { grade: Math.round(score), measure, words });
  return say(texts.scoreLong, {
    score: Math.round(score),
    measure,
    words,
    band: say(bands[band] ?? { en: band, es: band }),
  });
}
