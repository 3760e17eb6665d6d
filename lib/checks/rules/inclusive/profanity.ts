import { mildSwearWords, strongSwearWords } from '@/lib/checks/data/swear-words';
import type { Sentence, Word } from '@/lib/checks/draft';
import { looksLikeName, wordAfter, wordBefore } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';

const read = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const strong = read(strongSwearWords);
const mild = read(mildSwearWords);

/** Letters hidden behind signs, which hide nothing. */
const hidden =
  /(?<![\p{L}\p{N}*])(?:f[*#@!]{1,4}(?:k|ked|king|ker)?|f[*@]+ck(?:ing|ed)?|s[h]?[*#@!]{1,3}t(?:ty)?|b[*!#]{1,4}tch(?:es)?|a[*#@$]{2}(?:hole)?)(?![\p{L}\p{N}])/giu;

const asks = new Set('what who how why where get'.split(' '));

/** “What the hell”, “hot as hell”. */
function isHell(sentence: Sentence, index: number): boolean {
  const before = wordBefore(sentence, index);
  if (before === 'the') return asks.has(wordBefore(sentence, index - 1));
  return before === 'as' || wordAfter(sentence, index) === 'yeah';
}

const isNamed = (sentence: Sentence, word: Word): boolean =>
  looksLikeName(sentence, word) ||
  (/^\p{Lu}\p{Ll}/u.test(word.text) && /^\s\p{Lu}\p{Ll}/u.test(sentence.prose.slice(word.at[1])));

function weightOf(sentence: Sentence, word: Word, index: number): Finding['severity'] {
  if (strong.has(word.lower)) return 'error';
  if (mild.has(word.lower)) return 'warning';
  return word.lower === 'hell' && isHell(sentence, index) ? 'warning' : undefined;
}

export default {
  id: 'profanity',
  kind: 'inclusive',
  severity: 'error',
  title: { en: 'Take the swear word out', es: 'Quite la grosería' },
  why: {
    en: 'One swear word in an official post is what people will share.',
    es: 'Una sola grosería en un mensaje oficial es lo que la gente va a compartir.',
  },
  message: {
    en: '“{words}” does not belong in an official post.',
    es: '“{words}” no tiene lugar en un mensaje oficial.',
  },
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  scope: 'sentence',
  wakes: { words: [...strong, ...mild, 'hell'], signs: '*' },
  *check(sentence): Iterable<Finding> {
    for (const [index, word] of sentence.words.entries()) {
      const severity = word.quoted ? undefined : weightOf(sentence, word, index);
      if (severity === undefined || (severity === 'warning' && isNamed(sentence, word))) continue;
      yield { at: word.at, severity };
    }
    if (!sentence.prose.includes('*')) return;
    for (const { 0: words, index } of sentence.prose.matchAll(hidden)) {
      if (words.includes('*') || /[@#!$]\p{L}/u.test(words)) yield { at: [index, index + words.length] };
    }
  },
  examples: [
    { bad: 'Slow the [[fuck]] down in school zones.' },
    { bad: 'This storm is [[bullshit]].' },
    { bad: 'It is hot as [[hell]] out there.' },
    { bad: '[[WTF]], Riverton? Pick up after your dog.' },
    { bad: 'Who left this [[crap]] on the beach?' },
    { bad: 'Get your [[sh*t]] together and slow down.' },
    { bad: 'No tire basura en el parque, [[pendejo]].', context: { language: 'es' } },
    { ok: 'The dam at Hell Creek holds. Hell’s Kitchen is open.' },
    { ok: 'The road to the Dick Ortiz Center is closed.' },
    { ok: 'A wild ass and a rooster were found on Oak St.' },
    { ok: 'Scunthorpe, Essex and Middlesex send crews.' },
    { ok: 'Bring your pet to the shih tzu meetup. Shiitake class at 5.' },
    { ok: 'Damn Yankees is on stage Friday.' },
    { ok: 'She told the court he yelled “bitch.”' },
    { ok: 'Call *67 first. *Free* lunch for kids. 4 * 4 = 16' },
    { ok: 'La puerta del parque cierra a las 8.', context: { language: 'es' } },
  ],
} satisfies Rule;
