/** What is known of the words of one language. Loaded only when it is needed, and never by a rule. */
export interface Dictionary {
  /** Whether a word is spelled right, as it stands. */
  knows(word: string): boolean;
  /** What may have been meant, likeliest first. */
  suggest(word: string): readonly string[];
}
