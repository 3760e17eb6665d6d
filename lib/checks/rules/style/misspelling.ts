import { agencyWords } from '@/lib/checks/agency-words';
import { everydayMisspellings } from '@/lib/checks/data/everyday-misspellings';
import { everydaySpanishMisspellings } from '@/lib/checks/data/everyday-spanish';
import { confusedWords, wordConfusions } from '@/lib/checks/data/word-confusions';
import type { Sentence, Word } from '@/lib/checks/draft';
import { inCode, looksLikeName } from '@/lib/checks/near';
import { rewrites } from '@/lib/checks/rewrites';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { likelyEnglish, likelySpanish } from '@/lib/checks/spelling';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { inCaseOf, replacement } from '@/lib/checks/write-fix';

const readPairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/,\s*/)
      .map((pair) => {
        const [wrong = '', right = ''] = pair.trim().split(' ');
        return [wrong.toLowerCase(), right.replaceAll('|', ' ')];
      }),
  );
const everyday = { en: readPairs(everydayMisspellings), es: readPairs(everydaySpanishMisspellings) };
const confusions = rewrites(wordConfusions, confusedWords);

/** Letters from which on nobody is called like a misspelled word. */
const tooLongForName = 8;
/** How common (see word-frequency) what was meant by a sentence's first word must be. */
const commonStart = 4;

/** What everybody knows to be meant, without a dictionary. */
function known(sentence: Sentence, word: Word, language: string): string | undefined {
  const meant = everyday[language === 'es' ? 'es' : 'en'].get(word.lower);
  if (meant === undefined) return undefined;
  const capitals = word.text.length > 1 && word.text === word.text.toUpperCase();
  if (capitals && word.text.length < 5) return undefined;
  if (/^\p{Lu}/u.test(meant) || word.text.length >= tooLongForName || !/^\p{Lu}/u.test(word.text))
    return meant;
  const named = looksLikeName(sentence, word) || /^\s\p{Lu}\p{Ll}/u.test(sentence.prose.slice(word.at[1]));
  return named && !capitals ? undefined : meant;
}

const isPlain = (sentence: Sentence, { text, at }: Word): boolean => {
  if (!/^\p{L}\p{Ll}{3,}$/u.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  return text.length >= tooLongForName && !/\p{L}/u.test(sentence.text.slice(0, at[0]));
};

/** The words that are in no dictionary; none where they are so many that the sentence is in another language. */
function unknown(sentence: Sentence, { agency, dictionary }: Context): ReadonlySet<Word> {
  if (dictionary === undefined) return new Set();
  const own = agencyWords(agency);
  const plain = sentence.words.filter((word) => !word.quoted && isPlain(sentence, word));
  const strange = plain.filter(
    ({ lower }) => frequencyOf(lower) === 0 && !everyday.en.has(lower) && !dictionary.knows(lower),
  );
  if (strange.length > 1 && strange.length * 2 > plain.length) return new Set();
  if (strange.length > 3 && strange.length * 5 > plain.length) return new Set();
  return new Set(strange.filter(({ lower }) => !own.has(lower)));
}

/** What was most likely meant, likeliest first; where a sentence starts it may be a name, and so has to be common. */
function likely({ text, lower }: Word, { language, dictionary }: Context): readonly string[] {
  if (dictionary === undefined) return [];
  const all = language === 'es' ? likelySpanish(lower, dictionary) : likelyEnglish(lower, dictionary);
  return /^\p{Lu}/u.test(text) && language === 'en'
    ? all.filter((one) => frequencyOf(one) >= commonStart)
    : all;
}

export default {
  id: 'misspelling',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Check the spelling', es: 'Revise la ortografía' },
  why: {
    en: 'A misspelled word costs trust, trips screen readers and hides the post from a search.',
    es: 'Una palabra mal escrita resta confianza, confunde a los lectores de pantalla y oculta el mensaje en las búsquedas.',
  },
  message: { en: '“{words}” looks misspelled.', es: '“{words}” parece mal escrito.' },
  source: 'https://design.va.gov/content-style-guide/word-list',
  languages: ['en', 'es'],
  scope: 'sentence',
  *check(sentence, context): Iterable<Finding> {
    const { language, agency } = context;
    const own = agencyWords(agency);
    if (language === 'en') yield* confusions.check(sentence);
    const strange = unknown(sentence, context);
    for (const word of sentence.words) {
      if (word.quoted || word.text.length < 2 || own.has(word.lower) || inCode(sentence, word.at)) continue;
      const meant = known(sentence, word, language);
      const all = meant !== undefined ? [meant] : strange.has(word) ? likely(word, context) : [];
      const fixes = all.map((text) =>
        language === 'en' ? replacement(sentence, word.at, text) : { text: inCaseOf(word.text, text) },
      );
      if (fixes.length > 0) yield { at: word.at, fixes };
    }
  },
  examples: [
    { bad: 'Crews will [[evacaute]] the school.', good: 'Crews will evacuate the school.' },
    { bad: 'You will [[recieve]] a call.', good: 'You will receive a call.' },
    { bad: 'Keep recycling [[seperate]] from trash.', good: 'Keep recycling separate from trash.' },
    { bad: '[[Goverment]] offices are closed.', good: 'Government offices are closed.' },
    { bad: 'The meeting is [[Wensday]] at 6.', good: 'The meeting is Wednesday at 6.' },
    { bad: 'We can [[accomodate]] 40 pets.', good: 'We can accommodate 40 pets.' },
    { bad: 'There is [[alot]] of ice.', good: 'There is a lot of ice.' },
    { bad: '[[Pubic]] comment ends Friday.', good: 'Public comment ends Friday.' },
    { bad: 'The pool is open [[everyday]] from 9 to 5.', good: 'The pool is open every day from 9 to 5.' },
    { bad: '[[Your]] invited to the ribbon cutting.', good: 'You’re invited to the ribbon cutting.' },
    { bad: '[[Sever]] weather is on its way.', good: 'Severe weather is on its way.' },
    { bad: '[[Its]] time to renew your permit.', good: 'It’s time to renew your permit.' },
    { bad: 'El puente [[fué]] cerrado.', good: 'El puente fue cerrado.', context: { language: 'es' } },
    { bad: 'El [[govierno]] del condado.', good: 'El gobierno del condado.', context: { language: 'es' } },
    {
      bad: 'The [[ofices]] are closed.',
      good: 'The offices are closed.',
      context: { dictionary: { knows: (word) => word !== 'ofices', suggest: () => [] } },
    },
    { ok: 'You will receive a call.' },
    { ok: 'Its doors open at 9, and the city and its partners are ready.' },
    { ok: 'Wear a coat to your everyday walk. Everyday heroes wear badges.' },
    { ok: 'Your welcome packet has a map. Their is-it-open line is 555-0100.' },
    { ok: 'Waring Street, Thier Hall and Weild Park stay open.' },
    { ok: 'See riverton.example.gov/recieve or @recieve. #goverment' },
    { ok: 'He wrote “goverment” on the wall.' },
    { ok: 'The Xochitl Oyarzabal mural is finished.' },
    { ok: 'Tie down loose items. Loose gravel on Route 9.' },
    { ok: 'Could of course mean rain.' },
    { ok: 'The tresle bridge is closed.', context: { agency: { places: ['Tresle Bridge'] } } },
    {
      ok: 'Ask about stormwater, streetlights and a carseat.',
      context: {
        dictionary: {
          knows: (word) => /^(?:storm|water|street|lights|car|seat)$/.test(word),
          suggest: () => [],
        },
      },
    },
    { ok: 'La reunión es a las 6 en el teléfono de siempre.', context: { language: 'es' } },
    { ok: 'Inscríbase hoy: la sesión es gratis.', context: { language: 'es' } },
    { ok: 'El programa “Vision Zero” sigue en Rio Grande.', context: { language: 'es' } },
  ],
} satisfies Rule;
