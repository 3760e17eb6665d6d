/** A hard word or phrase, what may stand instead, and where it is right as it stands. Words are in small letters. */
export interface ListedWord {
  readonly say: string;
  /** Best first; '' leaves the words out; an empty list leaves it to the author. */
  readonly use: readonly string[];
  /** A verb is found, and replaced, in all its forms; a noun in its plural too. */
  readonly as?: 'verb' | 'noun';
  /** The verb's forms that are found; all when left out. */
  readonly forms?: readonly ('base' | 'third' | 'past' | 'continuous')[];
  /** Words, apart by blanks: not found right after one of them, and so on. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly onlyAfter?: string;
  readonly onlyBefore?: string;
  /** Many plain writers use it: a suggestion only. */
  readonly mild?: true;
  /** Right as it stands: nothing that is listed is found in it. */
  readonly right?: true;
  /** Found only as the first word of a sentence. */
  readonly opening?: true;
}
