import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Verified, VerifiedRecords } from '@/lib/evidence';
import { shortDay } from './moments';
import {
  backwardsCount,
  comparedCount,
  cutOff,
  erasedSome,
  faultTexts,
  forgedCount,
  verifiedTexts as texts,
  unreadCount,
} from './verified-texts';

/** What a look at a chain gave, in sentences: first whether it holds, then what there is to know besides. */
export interface VerifiedWords {
  readonly tone: 'good' | 'caution' | 'error';
  readonly sentences: readonly string[];
}

/** Says what a look at a chain gave. @param folder how it was compared with; left out for a file */
export function verifiedWords(
  verified: Verified,
  language: InterfaceLanguage,
  folder?: VerifiedRecords['folder'],
): VerifiedWords {
  const { fault, from, to, anchored, erased, backwards, losses } = verified;
  const days = from &&
    to && {
      ...{ first: from.number, last: to.number },
      ...{ from: shortDay(from.at, language), to: shortDay(to.at, language) },
    };
  if (fault !== undefined) {
    const first =
      fault.kind === 'cut-off'
        ? say(cutOff, language, { count: fault.missing ?? 1 })
        : say(faultTexts[fault.kind], language, { number: fault.number });
    const before = days ? [say(texts.holdsUntil, language, days)] : [];
    return { tone: 'error', sentences: [first, ...before] };
  }
  if (days === undefined) return { tone: 'caution', sentences: [say(texts.empty, language)] };
  const compared = folder === undefined ? [] : [folderWords(folder, anchored, language)];
  const counts = [
    [erasedSome, erased],
    [backwardsCount, backwards],
    [forgedCount, folder?.ok ? folder.forged : 0],
    [unreadCount, folder?.ok ? folder.unread : 0],
  ] as const;
  const sentences = [
    say(texts.holds, language, days),
    ...losses.map((loss) => say(texts.loss, language, loss)),
    ...compared,
    ...counts.filter(([, count]) => count > 0).map(([said, count]) => say(said, language, { count })),
  ];
  const isWhole = losses.length === 0 && (folder === undefined || (folder?.ok === true && anchored > 0));
  return { tone: isWhole ? 'good' : 'caution', sentences };
}

function folderWords(
  folder: VerifiedRecords['folder'],
  anchored: number,
  language: InterfaceLanguage,
): string {
  if (folder === null) return say(texts.noFolder, language);
  if (!folder.ok)
    return say(texts.folderFault, language, { why: say(folder.why, language, folder.parameters) });
  return anchored === 0
    ? say(texts.noneCompared, language)
    : say(comparedCount, language, { count: anchored });
}
