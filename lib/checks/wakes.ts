/** What must stand in a text before a rule looks at it: one of the words, or one of the characters. */
export interface Wakes {
  /** In small letters, as the words of a sentence are cut: “and/or” is two. */
  readonly words?: readonly string[];
  /** Single characters, of the raw text; `digits` for any digit. */
  readonly signs?: string;
}

export const digits = '0123456789';
