import { agencyWords } from '@/lib/checks/agency-words';
import { everydayMisspellings } from '@/lib/checks/data/everyday-misspellings';
import { everydaySpanishMisspellings } from '@/lib/checks/data/everyday-spanish';
import { wordConfusions } from '@/lib/checks/data/word-confusions';
import type { Sentence, Word } from '@/lib/checks/draft';
import { inCode, looksLikeName } from '@/lib/checks/near';
import { rewrites } from '@/lib/checks/rewrites';
import type { Finding, Rule } from '@/lib/checks/rule';
import { slips } from '@/lib/checks/spelling';
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
const confusions = rewrites(wordConfusions);

/** Letters from which on nobody is called like a misspelled word. */
const tooLongForName = 8;

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
    const easy = everyday[language === 'es' ? 'es' : 'en'];
    const strange = slips(sentence, context, easy);
    for (const word of sentence.words) {
      if (!easy.has(word.lower) && !strange.has(word)) continue;
      if (word.quoted || word.text.length < 2 || own.has(word.lower) || inCode(sentence, word.at)) continue;
      const meant = known(sentence, word, language);
      const all = meant !== undefined ? [meant] : (strange.get(word) ?? []);
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
    { bad: 'Two [[restaraunts]] on Oak St. are closed.', good: 'Two restaurants on Oak St. are closed.' },
    { bad: 'Aprenda a [[haorrar]] luz.', good: 'Aprenda a ahorrar luz.', context: { language: 'es' } },
    { ok: 'Two restaurants on Oak St. are closed.' },
    { ok: 'Aprenda a ahorrar luz en casa.', context: { language: 'es' } },
    { ok: 'You will receive a call.' },
    { ok: 'Its doors open at 9, and the city and its partners are ready.' },
    { ok: 'Wear a coat to your everyday walk. Everyday heroes wear badges.' },
    { ok: 'Your welcome packet has a map. Their is-it-open line is 555-0100.' },
    { ok: 'Waring Street, Thier Hall and Weild Park stay open.' },
    { ok: 'See riverton.example.gov/recieve or @recieve. #goverment' },
    { ok: 'He wrote “goverment” on the wall.' },
    { ok: 'The Xochitl Oyarzabal mural is finished.' },
    { ok: 'Tie down loose items. Loose gravel on Route 9.' },
    { ok: 'Could of course mean rain, says its official website.' },
    { ok: 'Here is the weather you can expect; let loose your inner artist.' },
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
    {
      ok: 'No mezcle cloro con amoníaco.',
      context: {
        language: 'es',
        dictionary: { knows: (word) => word !== 'amoníaco', suggest: () => ['amoniaco'] },
      },
    },
  ],
} satisfies Rule;
