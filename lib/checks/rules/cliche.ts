import type { Finding, Rule } from '@/lib/checks/rule';
import { writeGood } from '@/lib/checks/write-good';

/** Of write-good's list, what officials mean word for word. */
const literal =
  /^(?:fire away|field day|fair weather|all fired up|clean slate|cold shoulder|high and dry|rain or shine|come rain or shine|open season|power lunch|red tape|green light|grass roots|turn on a dime|(?:in|out of) the woods|up in the air|on the road|black and white|hit the road|stay the course|down to earth|on thin ice|full steam ahead|smoke screen|night and day|around the clock|down the drain|up the creek)$/i;

export default {
  id: 'cliche',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say it in your own words', es: 'Dígalo con sus propias palabras' },
  why: {
    en: 'A worn figure of speech puzzles people who read in their second language.',
    es: 'Una frase hecha confunde a quien lee en su segundo idioma.',
  },
  message: {
    en: '“{words}” is a figure of speech: say what you mean.',
    es: '“{words}” es una frase hecha: diga lo que quiere decir.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  languages: ['en'],
  scope: 'sentence',
  *check(sentence): Iterable<Finding> {
    yield* writeGood('cliches', sentence, (words) => !literal.test(words) && !/\s\p{Lu}\p{Ll}/u.test(words));
  },
  examples: [
    { bad: 'The new rules are [[a far cry]] from the old ones.' },
    { bad: 'We have to go [[back to the drawing board]] on parking.' },
    { ok: 'Fire crews work around the clock.' },
    { ok: 'The pool opens at noon.' },
  ],
} satisfies Rule;
