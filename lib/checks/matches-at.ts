/** The matches of a sticky pattern, in their order, at the places where a cheap global one says that they may start. */
export function* matchesAt(text: string, starts: RegExp, pattern: RegExp): Iterable<RegExpExecArray> {
  let end = 0;
  for (const { index } of text.matchAll(starts)) {
    if (index < end) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null) continue;
    end = index + match[0].length;
    yield match;
  }
}
