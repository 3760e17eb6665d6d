import { weighBluesky, weighMastodon } from './weigh-graphemes';
import { weighX } from './weigh-x';

/**
 * Takes the next piece of a text; false ends the walk.
 * @param end where the piece ends, UTF-16
 * @param weight what it comes to in the site's count
 */
export type Step = (end: number, weight: number) => boolean;

/** The ways sites count: by weight as X does, in code points, or in what people see, links as the site writes them. */
export type Counting = 'x-weighted' | 'characters' | 'bluesky' | 'mastodon';

/** Goes through a text in the pieces a site counts. */
export const weigh: Readonly<Record<Counting, (text: string, step: Step) => void>> = {
  'x-weighted': weighX,
  characters: weighCodePoints,
  bluesky: weighBluesky,
  mastodon: weighMastodon,
};

function weighCodePoints(text: string, step: Step): void {
  let at = 0;
  while (at < text.length) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (!step(at, 1)) return;
  }
}
