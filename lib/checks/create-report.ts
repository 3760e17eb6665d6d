import type { Placed } from './check';
import { countLength } from './count-length';
import type { Draft } from './draft';
import { elements } from './emergency/elements';
import { findElements } from './emergency/find-elements';
import { looksLikeAlert } from './emergency/looks-like-alert';
import { needsEyes } from './needs-eyes';
import { type Platform, platforms } from './platforms';
import { measureReadability } from './readability/measure';
import type { ElementFound, Issue, Length, Report } from './report';
import { reportIssues } from './report-issues';
import type { Context, Kind, LengthRule } from './rule';
import type { InterfaceLanguage } from './texts';

const noneYet: Record<Kind, number> = {
  'plain-language': 0,
  accessibility: 0,
  style: 0,
  inclusive: 0,
  emergency: 0,
  platform: 0,
  privacy: 0,
};

function countKinds(issues: readonly Issue[]): Record<Kind, number> {
  const counts = { ...noneYet };
  for (const { kind } of issues) counts[kind] += 1;
  return counts;
}

function lengthOf(text: string, rule: LengthRule): Length {
  const count = countLength(text, rule);
  return rule.limit === undefined ? { count } : { count, limit: rule.limit };
}

const lengthsOf = (text: string): Record<Platform, Length> => ({
  x: lengthOf(text, platforms.x),
  facebook: lengthOf(text, platforms.facebook),
  nextdoor: lengthOf(text, platforms.nextdoor),
  bluesky: lengthOf(text, platforms.bluesky),
  mastodon: lengthOf(text, platforms.mastodon),
  threads: lengthOf(text, platforms.threads),
  linkedin: lengthOf(text, platforms.linkedin),
  instagram: lengthOf(text, platforms.instagram),
  tiktok: lengthOf(text, platforms.tiktok),
});

function checklist(draft: Draft, context: Context): ElementFound[] {
  const found = findElements(draft, context);
  return elements.map((element) => {
    const at = found[element];
    return at === undefined ? { element, words: '' } : { element, at, words: draft.text.slice(...at) };
  });
}

/** Says what was found in a draft, and what was looked for, in a person's language. */
export function createReport(
  draft: Draft,
  placed: readonly Placed[],
  context: Context,
  rulesRun: number,
  speaks: InterfaceLanguage,
): Report {
  const { language, profile, platform } = context;
  const issues = reportIssues(draft, placed, speaks);
  const readability = measureReadability(draft, language);
  const lengths = lengthsOf(draft.text);
  return {
    issues,
    counts: countKinds(issues),
    language,
    profile,
    offersEmergency: profile === 'standard' && looksLikeAlert(draft, language),
    spelling: context.dictionary === undefined ? 'none' : 'ready',
    rulesRun,
    lengths,
    needsEyes: needsEyes(draft, context, speaks),
    ...(profile !== 'standard' && { elements: checklist(draft, context) }),
    ...(readability && { readability }),
    ...(platform && { length: lengths[platform] }),
  };
}
