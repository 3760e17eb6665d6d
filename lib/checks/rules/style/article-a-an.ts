import type { Word } from '@/lib/checks/draft';
import { adjoin, startsPart } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';
import { inCaseOf } from '@/lib/checks/write-fix';

type Sound = 'a' | 'an' | undefined;

/** Spelled with a vowel, said with a consonant: a one-way street, a European, a user. */
const saidLikeConsonant =
  /^(?:one(?!ir)|once|eu|ewe|ew(?!\b)|ouija|u(?:ni(?!n|m|d)|nani|s(?:a[bg]|e|u|ing|ually)|t(?:e|i|o)|k|b|r[aieo]|v|lys))/;
const saidLikeVowel = /^u(?:n(?!i|ani)|nin|nim|nid|p|m[bp]|l[tc]|r[gbn]|gl|sher|tt)/;
/** An h that some or all leave out. */
const silentOrNot =
  /^(?:hour|hono|hones|heir|herb|homage|hors|histor|hotel|habit|hilar|hallu|hyst|hispan|hermi)/;
const silent = /^(?:hours?|hourly|honou?r\p{L}*|honest\p{L}*|heirs?|heirlooms?)$/u;
/** Numbers that are said with a vowel first: eight, eleven, eighteen, eighty. */
const vowelNumber = /^(?:8\d*|11|18|1[18](?=st|th)|1[18]\d{3})(?![\d])/;
const verbs = /^(?:opens?|starts?|begins?|closes?|until|from|by|is|was|open|ends?|reopens?|leaves?)$/;

/** The article a word takes; undefined where nobody can be sure, as for an abbreviation. */
function soundOf({ text, lower }: Word): Sound {
  if (/^\d/.test(text)) return vowelNumber.test(text.replace(/[-–].*/, '')) ? 'an' : 'a';
  if (text.length < 2 || /^\p{Ll}?\p{Lu}/u.test(text.slice(1)) || !/^[a-z]/i.test(text)) return undefined;
  if (/^\p{Lu}\p{Lu}/u.test(text)) return undefined;
  if (lower.startsWith('h')) return silent.test(lower) ? 'an' : silentOrNot.test(lower) ? undefined : 'a';
  if (lower.startsWith('u')) {
    if (/^\p{Lu}/u.test(text)) return undefined;
    return saidLikeVowel.test(lower) ? 'an' : saidLikeConsonant.test(lower) ? 'a' : undefined;
  }
  if (/^[aeio]/.test(lower)) return saidLikeConsonant.test(lower) ? 'a' : 'an';
  return /^x-|^[mnfslrx]-/.test(lower) ? undefined : 'a';
}

export default {
  id: 'article-a-an',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Use the right “a” or “an”', es: 'Use el artículo correcto: “a” o “an”' },
  why: {
    en: 'A wrong article makes people stumble, and looks careless.',
    es: 'Un artículo equivocado hace tropezar al lector y parece un descuido.',
  },
  message: {
    en: 'It is “{right}” here: what counts is how the next word sounds.',
    es: 'Aquí va “{right}”: lo que cuenta es cómo suena la palabra siguiente.',
  },
  source: 'https://design.va.gov/content-style-guide/grammar',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: ['a', 'an'] },
  *check(sentence): Iterable<Finding> {
    const { words } = sentence;
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if ((word.lower !== 'a' && word.lower !== 'an') || next === undefined || word.quoted || next.quoted)
        continue;
      // A capital inside a sentence is a letter, as in “hepatitis A”.
      if (/^A/.test(word.text) && !startsPart(sentence, word.at[0]) && word.text !== 'AN') continue;
      if (!adjoin(sentence, word, next)) continue;
      const number = /^\d/.test(next.text);
      if (number && verbs.test(words[index - 1]?.lower ?? '')) continue;
      const right = soundOf(next);
      if (right === undefined || right === word.lower) continue;
      const model = word.text === 'A' ? 'Aa' : word.text;
      const article = inCaseOf(model, right);
      yield { at: word.at, parameters: { right }, fixes: [{ text: article }] };
    }
  },
  examples: [
    { bad: 'There is [[an]] shelter on Oak St.', good: 'There is a shelter on Oak St.' },
    { bad: 'Wait [[a]] hour, then boil it.', good: 'Wait an hour, then boil it.' },
    { bad: '[[A]] evacuation order is in effect.', good: 'An evacuation order is in effect.' },
    { bad: 'It is [[an]] one-way street.', good: 'It is a one-way street.' },
    { bad: 'Plan for [[a]] 8-hour outage.', good: 'Plan for an 8-hour outage.' },
    { bad: 'We have [[a]] update.', good: 'We have an update.' },
    { bad: 'Every customer of [[an]] utility pays it.', good: 'Every customer of a utility pays it.' },
    { ok: 'An hour ago a European crew and a user found a unique egg.' },
    { ok: 'Ask an FBI agent, a FEMA desk or an EMT.' },
    { ok: 'An herb garden; an historic day; a historic day; a hotel.' },
    { ok: 'Hepatitis A is on the rise. Route A ends here.' },
    { ok: 'The pool opens at 8 a.m. and a 7 p.m. swim follows.' },
    { ok: 'An 11 a.m. event, an 18-year-old and an 80% chance.' },
    { ok: 'An X-ray, a U.S. flag, an unimproved road, a union hall.' },
    { ok: 'The note said “a apple.”' },
    { ok: 'A U-turn, a unit, a uniform, an uninsured driver, an urgent call.' },
  ],
} satisfies Rule;
