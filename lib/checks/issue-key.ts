/** A short name of what an issue is about: the same rule, words and sentence give the same name. */
export function issueKey(rule: string, words: string, sentence: string, occurrence: number): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  const whole = `${words}\n${sentence.trim()}\n${occurrence}`;
  for (let at = 0; at < whole.length; at += 1) {
    const code = whole.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return `${rule}:${(4294967296 * (2097151 & high) + (low >>> 0)).toString(36)}`;
}
