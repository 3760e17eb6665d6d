/** A short name for a text: the same text gives the same name. */
export function nameOf(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}

/** What an issue is remembered by: the same rule, words, sentence (by its name) and turn in it give the same key. */
export const issueKey = (rule: string, words: string, sentenceName: string, occurrence: number): string =>
  `${rule}:${nameOf(`${words}\n${sentenceName}\n${occurrence}`)}`;
