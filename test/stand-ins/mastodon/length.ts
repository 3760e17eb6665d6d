const link = /https?:\/\/\S+/gu;
const mention = /(@[\w-]+)@[\w.-]+\w/gu;

/** Source: mastodon/mastodon, the default of an instance. */
export const limit = 500;

/**
 * How long the site takes a text to be: a link counts 23, and of a mention only what stands before the second @.
 * Source: mastodon/mastodon, features/compose/util/counter.js.
 */
export function lengthOf(text: string): number {
  const counted = text.replace(link, '$'.repeat(46)).replace(mention, '$1');
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(counted)].length;
}
