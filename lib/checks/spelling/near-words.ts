const letters = 'abcdefghijklmnñopqrstuvwxyz';
const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'úü', n: 'ñ' };
const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };
const enough = 5;

/** The word with one letter changed in its accent only. */
function* withAccents(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    for (const other of (accents[letter] ?? '') + (plain[letter] ?? ''))
      yield word.slice(0, at) + other + word.slice(at + 1);
  }
}

/** The word with one slip of the fingers undone, the commonest slips first. */
function* withSlips(word: string): Iterable<string> {
  for (let at = 0; at + 1 < word.length; at += 1)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  for (let at = 0; at < word.length; at += 1) {
    yield word.slice(0, at) + word.charAt(at) + word.slice(at);
    yield word.slice(0, at) + word.slice(at + 1);
  }
  for (let at = 1; at < word.length; at += 1) {
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

/** Known words one slip away from this one, those that differ by an accent first. */
export function nearWords(word: string, knows: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (const tries of [withAccents(word), withSlips(word)]) {
    for (const candidate of tries) {
      if (candidate !== word && !found.has(candidate) && knows(candidate)) found.add(candidate);
      if (found.size >= enough) return [...found];
    }
  }
  return [...found];
}
