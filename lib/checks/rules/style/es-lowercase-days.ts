import type { Sentence, Word } from '@/lib/checks/draft';
import { looksLikeName, wordAfter, wordBefore } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';

const days = new Set(
  'lunes martes miércoles miercoles jueves viernes sábado sábados sabado domingo domingos'.split(' '),
);
/** Typed without its accent, a day gets it back. */
const withAccent = (lower: string): string =>
  lower.replace('miercoles', 'miércoles').replace('sabado', 'sábado');
const months = new Set(
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'.split(
    ' ',
  ),
);

/** Holidays and places that are written with a capital. */
const holidayAfter = /^(?:santo|negro|cibernético|gordo)$/;
const holiday = /^(?:cinco de mayo|cuatro de julio|4 de julio|5 de mayo|primero de mayo|grito de dolores)/;
const notNamed = /^(?:de|del|a|al|y|e|o|hasta|en|desde|para|por|entre|este|pasado|próximo)$/;

const capitalized = (text: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(text ?? '');

/** A heading in which nearly every long word has a capital. */
function inTitleCase({ words }: Sentence): boolean {
  const long = words.filter(({ text, lower }) => text.length > 3 && !days.has(lower) && !months.has(lower));
  return long.length > 2 && long.filter(({ text }) => capitalized(text)).length > long.length * 0.7;
}

/** A capital letter right before or after makes it a part of a name: Santo Domingo, Julio Pérez. */
function partOfName(sentence: Sentence, index: number, lower: string): boolean {
  const { words } = sentence;
  const [before, after] = [words[index - 1], words[index + 1]];
  const beforeNames = wordBefore(sentence, index) !== '' && capitalized(before?.text);
  const afterNames = wordAfter(sentence, index) !== '' && capitalized(after?.text);
  const calendar = (word: Word | undefined): boolean =>
    word !== undefined && (days.has(word.lower) || months.has(word.lower) || notNamed.test(word.lower));
  if (afterNames && !calendar(after)) return true;
  return lower === 'domingo' && beforeNames && before?.at[0] !== 0 && !calendar(before);
}

/** Some months are first names and words of names: they need a day, a year or 'en' beside them. */
function isMonth(sentence: Sentence, index: number): boolean {
  const before = wordBefore(sentence, index);
  const number = sentence.words[index - 2]?.text ?? '';
  if (before === 'de' && /^\d{1,2}(?:ro|ero|º)?$/.test(number)) return true;
  const after = wordAfter(sentence, index);
  if (/^\d/.test(before) || /^(?:de|del)$/.test(after) || /^\d{1,4}$/.test(after)) return true;
  return (
    /^(?:en|este|desde|hasta|durante|a|y|de)$/.test(before) && !capitalized(sentence.words[index + 1]?.text)
  );
}

export default {
  id: 'es-lowercase-days',
  kind: 'style',
  severity: 'warning',
  title: {
    en: 'Write Spanish days and months in small letters',
    es: 'Escriba los días y los meses en minúscula',
  },
  why: {
    en: 'In Spanish only English habit puts a capital on “lunes” or “mayo”.',
    es: 'La mayúscula en “lunes” o “mayo” es una costumbre del inglés.',
  },
  message: { en: 'Write “{right}”.', es: 'Escriba “{right}”.' },
  source: 'https://digital.gov/resources/spanish-language-style-guide-and-glossaries/',
  languages: ['es'],
  scope: 'sentence',
  safe: true,
  wakes: { words: [...days, ...months] },
  *check(sentence): Iterable<Finding> {
    const { words } = sentence;
    let heading: boolean | undefined;
    for (const [index, word] of words.entries()) {
      const { lower } = word;
      const month = months.has(lower);
      if ((!month && !days.has(lower)) || word.quoted || !looksLikeName(sentence, word)) continue;
      if (holidayAfter.test(wordAfter(sentence, index))) continue;
      if (
        /^de (?:ceniza|ramos|pascua|resurrección|gloria|carnaval|dolores)/i.test(
          sentence.masked.slice(word.at[1] + 1),
        )
      )
        continue;
      const phrase = words.slice(Math.max(0, index - 2), index + 1).map((one) => one.lower);
      if (holiday.test(phrase.join(' '))) continue;
      if (month ? !isMonth(sentence, index) : partOfName(sentence, index, lower)) continue;
      heading ??= inTitleCase(sentence);
      if (heading) return;
      const right = withAccent(lower);
      yield { at: word.at, parameters: { right }, fixes: [{ text: right }] };
    }
  },
  examples: [
    { bad: 'La clínica abre el [[Lunes]].', good: 'La clínica abre el lunes.' },
    { bad: 'Abrimos el [[Miercoles]].', good: 'Abrimos el miércoles.' },
    { bad: 'Horario: Lunes a [[Viernes]], de 8 a 5.', good: 'Horario: Lunes a viernes, de 8 a 5.' },
    {
      bad: 'El centro cierra del [[Lunes]] 16 al 30 de [[Marzo]].',
      good: 'El centro cierra del lunes 16 al 30 de marzo.',
    },
    { bad: 'Las clases empiezan en [[Agosto]].', good: 'Las clases empiezan en agosto.' },
    {
      bad: 'Hay una feria el [[Sábado]] 6 de [[Mayo]] de 2026.',
      good: 'Hay una feria el sábado 6 de mayo de 2026.',
    },
    { bad: 'Cerrado los [[Domingos]] y [[Lunes]].', good: 'Cerrado los domingos y lunes.' },
    { ok: 'Gran Feria del Libro y la Lectura el Sábado' },
    { ok: 'Lunes: reciclaje. Martes: basura.' },
    { ok: 'Celebre el Cinco de Mayo en el parque y el Viernes Santo en casa.' },
    { ok: 'El concejal Julio Pérez viaja a Santo Domingo.' },
    { ok: 'La doctora Abril Soto trabaja en la Clínica Mayo.' },
    { ok: 'La clínica abre el lunes 4 de mayo.' },
    { ok: 'LA CLÍNICA CIERRA EL LUNES.' },
    { ok: 'Las oficinas cierran el 4 de Julio.' },
    { ok: 'El Miércoles de Ceniza hay tráfico en el centro.' },
  ],
} satisfies Rule;
