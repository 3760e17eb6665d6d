/** Words, small letters, that tell what an emoji next to them does in its sentence. */
export interface EmojiNeighbors {
  /** Right before an emoji, they leave the reader without a noun, even at the end of a sentence. */
  readonly wantNoun: ReadonlySet<string>;
  /** The same, but they may also end a sentence: something must follow the emoji. */
  readonly mayWantNoun: ReadonlySet<string>;
  /** Right after an emoji, they show that the noun is over. */
  readonly afterNoun: ReadonlySet<string>;
  /** Who does it: an emoji right after one stands for the verb. */
  readonly subjects: ReadonlySet<string>;
  /** Right after an emoji that opens its sentence, they show that it is the subject. */
  readonly verbs: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** By language. Written for Plainpost. */
export const emojiNeighbors: Readonly<Record<string, EmojiNeighbors>> = {
  en: {
    wantNoun: words('a an the your our my their its bring wear pack buy avoid grab carry'),
    mayWantNoun: words(
      "of with for on in to at from by about and or no some any more every each this that eat drink use need see watch take get feed love like hate stop be please let's lets report donate give save protect off near under over is are it's so very too happy deep",
    ),
    afterNoun: words(
      'and or is are was were in on at to for with from by today tonight tomorrow right while when if as before after until will can now this that not but you we they please',
    ),
    subjects: words('we i they'),
    verbs: words('is are was were has have will can'),
  },
  es: {
    wantNoun: words(
      'el la los las un una unos unas su sus nuestro nuestra nuestros nuestras traiga traigan lleve lleven compre evite use',
    ),
    mayWantNoun: words(
      'de del con para por en a al y o sin más cada este esta estos estas beba coma tome necesita vea feliz done reporte',
    ),
    afterNoun: words(
      'y o es son está están en de con para por a al hoy mañana si cuando antes después que no pero',
    ),
    subjects: words('nosotros yo ellos ustedes'),
    verbs: words('es son está están'),
  },
  fr: {
    wantNoun: words(
      'le la les un une des du son sa ses votre vos notre nos leur leurs apportez portez évitez',
    ),
    mayWantNoun: words('de avec pour dans en à au aux et ou sans chaque ce cette ces sur par'),
    afterNoun: words('et ou est sont dans en de avec pour à au aux si quand avant après qui que mais'),
    subjects: words('nous je ils elles'),
    verbs: words('est sont'),
  },
};
