/** The fields of what is searched, and what a word in one of them is worth where only its first letter is known. */
const worth = { title: 4, names: 2, body: 1 } as const;
type Field = keyof typeof worth;

const letter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]$/u;

/** Whether a word is a single letter, which begins so many others that an index of words is slow to list them. */
export const isInitial = (word: string): boolean => letter.test(word);

/** Which letters the words of each text begin with. */
export interface Initials {
  /** Takes in the words of a text's field. */
  read(id: string, field: string, words: readonly string[]): void;
  forget(id: string): void;
  /** How well a text fits these letters: 0 when one begins no word of it. A word that is the very letter counts double. */
  score(id: string, letters: readonly string[]): number;
  ids(): Iterable<string>;
}

/** Makes the letters of a list of texts, none at first. */
export function createInitials(): Initials {
  const known = new Map<string, Partial<Record<Field, ReadonlySet<string>>>>();
  return {
    read(id, field, words) {
      if (!isField(field)) return;
      const begun = new Set<string>();
      for (const word of words) {
        const first = word.charAt(0);
        begun.add(first);
        if (word.length === 1) begun.add(`${first}.`);
      }
      known.set(id, { ...known.get(id), [field]: begun });
    },
    forget: (id) => known.delete(id),
    score(id, letters) {
      const fields = known.get(id);
      if (fields === undefined) return 0;
      let sum = 0;
      for (const one of letters) {
        let best = 0;
        for (const field of ['title', 'names', 'body'] as const) {
          if (!fields[field]?.has(one)) continue;
          best = Math.max(best, worth[field] * (fields[field].has(`${one}.`) ? 2 : 1));
        }
        if (best === 0) return 0;
        sum += best;
      }
      return sum;
    },
    ids: () => known.keys(),
  };
}

const isField = (field: string): field is Field => Object.hasOwn(worth, field);
