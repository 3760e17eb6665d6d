import type { Word } from './draft';

/** Joins the parts of a word. */
const joint = /['’\-‑]/;

const known = new WeakMap<readonly Word[], readonly string[]>();

/** The words in small letters, each as it stands and, where marks join it, its parts as well; worked out once for a sentence. */
export function wordForms(words: readonly Word[]): readonly string[] {
  const before = known.get(words);
  if (before !== undefined) return before;
  const forms: string[] = [];
  for (const { lower } of words) {
    forms.push(lower);
    if (joint.test(lower)) forms.push(...lower.split(joint));
  }
  known.set(words, forms);
  return forms;
}

/** Whether one of these words stands in a sentence, perhaps as a part of another. */
export function holdsWord(words: readonly Word[], wanted: ReadonlySet<string>): boolean {
  for (const form of wordForms(words)) if (wanted.has(form)) return true;
  return false;
}
