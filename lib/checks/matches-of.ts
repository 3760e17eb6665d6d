/**
 * The matches of a global pattern, as matchAll gives them. That makes a new pattern at every call, which for patterns as long
 * as ours costs more than the search.
 */
export function* matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { lastIndex } = pattern;
    yield match;
    pattern.lastIndex = lastIndex;
  }
}
