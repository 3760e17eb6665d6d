/** What a compressing server or proxy hangs on the tag of the file itself: Apache `-gzip`, Jetty `--gzip`, others `;gzip`. */
const suffix = /(?:--?|;)(?:gzip|br|deflate|zstd)"$/;

const withoutMark = (tag: string): string => tag.replace(/^W\//, '');

/** The tag of the file itself, without what says that it came compressed or was still young. */
export const bareTag = (tag: string): string => withoutMark(tag).replace(suffix, '"');

/**
 * What is asked for in a conditional read: the tag as it came and, where that differs, the bare one beside it. Apache
 * compares with the bare one only, although it handed out the other.
 */
export const tagsToKnow = (tag: string): string => [...new Set([tag, bareTag(tag)])].join(', ');

/**
 * What a write may go by, to be tried in this order. A weak tag never holds for a write, and Apache refuses a list with
 * one in it, so the same tag without its mark goes first; a server that compares letter by letter takes it as it came.
 */
export function tagsToMatch(tag: string): readonly string[] {
  const strong = [...new Set([withoutMark(tag), bareTag(tag)])].join(', ');
  return tag.startsWith('W/') ? [strong, tag] : [strong];
}
