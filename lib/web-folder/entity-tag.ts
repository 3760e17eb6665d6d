/** What a compressing server or proxy hangs on the tag of the file itself: Apache `-gzip`, Jetty `--gzip`, others `;gzip`. */
const suffix = /(?:--?|;)(?:gzip|br|deflate|zstd)"$/;

/** The tag of the file itself, without what says that it came compressed or was still young. */
export function bareTag(tag: string): string {
  return tag.replace(/^W\//, '').replace(suffix, '"');
}

/**
 * What is sent in a condition: the tag as it came, and where that differs the bare tag beside it. Apache compares with
 * the bare one only, although it handed out the other.
 */
export function tagsFor(tag: string): string {
  const bare = bareTag(tag);
  const unmarked = tag.replace(/^W\//, '');
  return [...new Set([tag, unmarked, bare])].join(', ');
}
