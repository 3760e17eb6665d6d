const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const link = /\b(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|edu))\b(\/\S*)?/giu;

/** Source: bluesky-social/social-app: MAX_GRAPHEME_LENGTH. */
export const limit = 300;

/** How long the site takes a text to be: its graphemes, links as short as they will be shown (shortening recalled). */
export function lengthOf(text: string): number {
  const shown = text.replace(link, (_link, host: string, path = '') =>
    path.length > 15 ? `${host}${path.slice(0, 13)}...` : `${host}${path}`,
  );
  return [...graphemes.segment(shown)].length;
}
