import { looksLikeName } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';
import { writeGood } from '@/lib/checks/write-good';

/** Of write-good's list, what is wordy wherever it stands in a post; our own lists say the rest, with a plainer word. */
const wordy = new Set(
  `accede to|accentuate|acquiesce|all things considered|along the lines of|already existing|ameliorate|as a matter of fact
  |as far as i'm concerned|as of yet|aforementioned|attributable to|bestow|by virtue of the fact that|do damage to
  |do harm to|elucidate|factual evidence|for the most part|have a tendency to|honest truth|if and when
  |in a manner of speaking|in a very real sense|in all likelihood|in many cases|in need of|in some instances|in terms of
  |in the affirmative|in the case of|in the final analysis|in the nature of|in the negative|incumbent upon
  |irregardless|it is essential|it seems that|it appears|nevertheless|not unless|not unlike|obligate|of the fact that|on the contrary
  |one particular|particulars|previous to|put simply|readily apparent|refer back|should you wish|sooner rather than later
  |span across|strategize|that which|the point i am trying to make|time period|transpire|various different
  |what i mean to say is|myriad of|formulate|equitable distribution|alleviate`
    .split('|')
    .map((words) => words.trim()),
);

export default {
  id: 'too-wordy',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Try a shorter way to say it', es: 'Busque una forma más corta de decirlo' },
  why: {
    en: 'Short, common words leave room for what people need to know.',
    es: 'Las palabras cortas y comunes dejan espacio para lo que la gente necesita saber.',
  },
  message: {
    en: '“{words}” is longer or rarer than it needs to be.',
    es: '“{words}” es más largo o menos común de lo necesario.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/concise/',
  languages: ['en'],
  scope: 'sentence',
  *check(sentence): Iterable<Finding> {
    yield* writeGood('tooWordy', sentence, (words, [start, end]) => {
      if (!wordy.has(words.toLowerCase().replaceAll('’', "'"))) return false;
      return !looksLikeName(sentence, {
        at: [start, end],
        text: words,
        lower: words.toLowerCase(),
        quoted: false,
      });
    });
  },
  examples: [
    { bad: 'Send the [[aforementioned]] form by mail.' },
    { bad: '[[If and when]] the creek rises, move uphill.' },
    { bad: 'Plans [[along the lines of]] last year are fine.' },
    { ok: 'It is cold. Many streets are closed, and the maximum stay is two hours.' },
    { ok: 'The minimum wage rises in July.' },
    { ok: 'Watch the multiple choice test video.' },
    { ok: 'She said: “The aforementioned road is fine.”' },
    { ok: 'However you travel, leave early.' },
  ],
} satisfies Rule;
