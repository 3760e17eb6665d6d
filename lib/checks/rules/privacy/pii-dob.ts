import type { Draft } from '@/lib/checks/draft';
import { findFullNames } from '@/lib/checks/privacy/full-names';
import { looksForSomebody } from '@/lib/checks/privacy/looked-for';
import { removedNumber } from '@/lib/checks/privacy/removed';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const mes = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${month}\\.? \\d{4}|\\d{1,2} de ${mes} (?:de|del) \\d{4})`;

const stated = new RegExp(
  `(?:\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|birth ?dates?|birthday)|(?<!\\p{L})(?:fecha de nacimiento|f\\. ?nac\\.?))(?: is| es|:|,| of|\\s*-)?\\s*(${date})`,
  'giu',
);
/** A person who is in the news for something, not in the history books. */
const born = new RegExp(`(?:\\bborn(?: on)?|(?<!\\p{L})(?:nacid[oa]|nació)(?: el)?):?\\s+(${date})`, 'giu');
/** Somebody of today: “Ana Flores, born 03/14/1979”, but not a life that is told. */
const told =
  /\b(?:on this day|history|historic|anniversary|legacy|honou?r\w*|remember\w*|in memory|the late|died|first (?:woman|black|latina?|african)|legend|founder|pioneer|author|artist|president|governor|senator|museum|celebrate[sd]? the life)\b|(?<!\p{L})(?:historia|aniversario|legado|murió|falleci\p{L}+|homenaje|pioner[oa]|president[ea])(?!\p{L})/iu;
const earliest = 1930;
const latelyBorn = (before: string, day: string, around: string): boolean => {
  const year = Number(/\d{4}/.exec(day)?.[0] ?? earliest);
  const name = findFullNames(before).at(-1);
  return (
    year >= earliest && name !== undefined && /^[\s,(]*$/.test(before.slice(name.at[1])) && !told.test(around)
  );
};
/** Once somebody is found, nobody needs the day. */
const found =
  /\b(?:found safe|safely found|(?:was|has been|is) (?:safely )?(?:found|located)|located safe(?:ly)?|reunited|search is over)\b|(?<!\p{L})(?:(?:fue|ha sido) (?:encontrad|localizad)[oa]|san[oa] y salv[oa])(?!\p{L})/iu;
/** The word of each lead. */
const sign = /d\.?o\.?b|date of birth|birth ?da|fecha de na|f\. ?nac|born|naci/i;
const concerned =
  /\b(?:arrest\w*|suspects?|wanted|victims?|patients?|inmates?|booked|charged|convicted|offender|defendant|deceased|applicant|student|client|warrant|custody)\b|(?<!\p{L})(?:arrestad[oa]|detenid[oa]|sospechos[oa]|víctima|paciente|acusad[oa])(?!\p{L})/iu;

export default {
  id: 'pii-dob',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Take out the date of birth', es: 'Quite la fecha de nacimiento' },
  why: {
    en: 'A name with a date of birth is enough to pass for somebody else; an age is safer.',
    es: 'Un nombre con su fecha de nacimiento basta para hacerse pasar por otro; la edad es más segura.',
  },
  message: {
    en: '“{words}” is somebody’s date of birth. Give an age, or nothing.',
    es: '“{words}” es la fecha de nacimiento de alguien. Dé la edad, o nada.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'post',
  wakes: {
    words: 'dob d birth birthdate birthdates birthday born date nacimiento nac nacido nacida nació'.split(
      ' ',
    ),
  },
  *check({ prose, text }: Draft, context: Context): Iterable<Finding> {
    if (!sign.test(prose)) return;
    let sought: boolean | undefined;
    for (const pattern of [stated, born]) {
      for (const { 0: whole, 1: day = '', index } of prose.matchAll(pattern)) {
        sought ??= looksForSomebody(text) && !found.test(text);
        if (sought) return;
        const start = index + whole.length - day.length;
        const around = prose.slice(Math.max(0, index - 160), start + 160);
        const before = prose.slice(Math.max(0, index - 60), index);
        if (pattern === born && !concerned.test(around) && !latelyBorn(before, day, around)) continue;
        if (/birthday/i.test(whole) && !/\d{4}/.test(day)) continue;
        yield {
          at: [start, index + whole.length],
          ...(/^\D*\bd/i.test(whole) && { fixes: [removedNumber(context)] }),
        };
      }
    }
  },
  examples: [
    {
      bad: 'Booked today: John Smith, DOB [[03/04/1985]].',
      good: 'Booked today: John Smith, DOB [removed].',
    },
    {
      bad: 'Patient Ana Ruiz, D.O.B. [[3-4-85]], is doing well.',
      good: 'Patient Ana Ruiz, D.O.B. [removed], is doing well.',
    },
    { bad: 'Her date of birth is [[March 4, 1985]].', good: 'Her date of birth is [removed].' },
    { bad: 'Arrested: Tom Lee, born [[March 4, 1985]], of Riverton.' },
    { bad: 'Say hello to Ana Ortiz, born [[04/12/1981]], our new clerk.' },
    {
      bad: 'Nuestra enfermera Lucía Pérez, nacida el [[4 de marzo de 1985]], le atiende.',
      context: { language: 'es' },
    },
    { ok: 'Rosa Parks, born Feb. 4, 1913, is on our mural.' },
    { ok: 'On this day in history: Luis Ortiz, born March 4, 1935, opened the first library.' },
    { ok: 'Say hello to Luna Bear, our cub, born at the zoo on May 3.' },
    { bad: 'Fecha de nacimiento: [[4 de marzo de 1985]].', context: { language: 'es' } },
    { ok: 'Bring your date of birth and an ID to the clinic.' },
    { ok: 'On this day, César Chávez was born March 31, 1927.' },
    { bad: 'Tom Lee, born [[03/04/1985]], was found safe in Riverton. Thank you!' },
    { ok: 'Tom Lee, 41, was found safe in Riverton. Thank you!' },
    { ok: 'MISSING: Tom Lee, DOB 03/04/1985, last seen on Elm St.' },
    { ok: 'Adults born before Jan. 1, 1957 need no second dose.' },
    { ok: 'The city celebrates its birthday on May 4, with cake from 1926.' },
    { ok: 'Feliz cumpleaños a la ciudad, fundada el 4 de marzo de 1885.', context: { language: 'es' } },
  ],
} satisfies Rule;
