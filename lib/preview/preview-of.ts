import { type Platform, platforms } from '@/lib/checks';
import { createDraft } from '@/lib/checks/draft';
import type { Span } from '@/lib/checks/span';
import { asSpoken } from './as-spoken';
import { type CountedDouble, countDouble } from './count-double';
import { cutOf } from './cut-of';
import { cutRules } from './data/cuts';
import type { NameOf, SpokenPiece, Voice } from './spoken-piece';

/** How a post looks and sounds; plain data. */
export interface PostPreview {
  readonly text: string;
  /** The language it is said in. */
  readonly voice: Voice;
  readonly spoken: readonly SpokenPiece[];
  /** Links, hashtags and mentions, in the order of the text; UTF-16 offsets. */
  readonly linked: readonly Span[];
  /** Where each site stops showing it, UTF-16; a site that shows all of it is left out. */
  readonly cuts: Readonly<Partial<Record<Platform, number>>>;
  readonly double: CountedDouble;
}

/**
 * Links, hashtags and mentions of a post, in its order; UTF-16 offsets.
 * @param platform the site it is on; one that only links names chosen from its list has no mentions
 */
export function linkedIn(text: string, platform?: Platform): readonly Span[] {
  const { links, hashtags, mentions } = createDraft(text);
  const names = platform === undefined || platforms[platform].mentions ? mentions : [];
  return [...links, ...hashtags.map((mark) => mark.at), ...names.map((mark) => mark.at)].sort(
    (a, b) => a[0] - b[0],
  );
}

/** All that is shown of a post before it is published. */
export function previewOf(text: string, voice: Voice, nameOf: NameOf): PostPreview {
  const known = Object.keys(cutRules) as Platform[];
  const cuts = known.flatMap((platform) => {
    const at = cutOf(text, platform);
    return at === undefined ? [] : [[platform, at] as const];
  });
  return {
    text,
    voice,
    spoken: asSpoken(text, voice, nameOf),
    linked: linkedIn(text),
    cuts: Object.fromEntries(cuts),
    double: countDouble(text),
  };
}
