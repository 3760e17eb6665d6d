import { datesIn } from '@/lib/checks/dates';
import { dayIn } from '@/lib/checks/day-in';
import { figureOrderIn, likelyDay } from '@/lib/checks/likely-day';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

/** Words of a language that go before a date still to come, and words of a report. */
interface Tenses {
  /** Right before the date. */
  readonly until: RegExp;
  /** Anywhere in its sentence. */
  readonly coming: RegExp;
  /** Anywhere in its sentence: then nothing is sure. */
  readonly gone: RegExp;
}

const tenses: Readonly<Record<string, Tenses>> = {
  en: {
    until:
      /\b(?:until|till|through|thru|by|deadline(?:\s+(?:to|for)\s+[\p{L} ]{2,40})?(?:\s+(?:is|of))?:?|due(?:\s+on)?|no later than|ends?(?:\s+on)?|expires?(?:\s+on)?)\s*(?:\(?(?:at\s+)?(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?|noon|midnight|midday)(?:\s+[ECMPAH][SD]?T)?,?\s+)?(?:on\s+)?$/iu,
    coming:
      /\b(?:will|join us|don[’']t miss|rsvp|register (?:now|today|by|at|for|online)|sign up|save the date|mark your calendars?|is scheduled|are scheduled|upcoming|tune in|get your tickets|see you|come (?:to|by|see|out)|stop by|starting on|takes? place|(?:is|are|needed) on|goes? on sale|go on sale|(?:starts?|begins?|opens?|meets|kicks off)(?: on)?(?=\s(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|is coming|are invited|we hope to see)\b/iu,
    gone: /\b(?:was|were|had|did|been|ago|last|yesterday|since|born|died|passed|held|happened|killed|founded|reported|announced|completed|attended|thanks?|thank|remember(?:ed|ing)?|anniversary|according|as of|history|historic|recap|extended|postponed|rescheduled|moved|(?:is|are) past|(?:if you|who|those) \p{L}{2,20}ed|(?<!be )received by|data|rainfall|totals?|results|photos|pictures|figures|statistics|cases|quarter|no longer)\b/iu,
  },
  es: {
    until:
      /(?<!\p{L})(?:hasta|antes del|a más tardar|fecha límite(?:\s+es)?:?|vence|termina)\s+(?:(?:a\s+)?las?\s+\d{1,2}(?::\d\d)?(?:\s?[ap]\.?\s?m\.?)?\s+del?\s+)?(?:el\s+(?:día\s+)?)?$/iu,
    coming:
      /(?<!\p{L})(?:acompáñenos|acompáñanos|no se pierda|no te pierdas|inscríbase|regístrese|reserve la fecha|habrá|será|serán|se llevará a cabo|se realizará|comenzará|abrirá|cerrará|los esperamos|le esperamos|(?:es|son) el(?=\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d)))(?!\p{L})/iu,
    gone: /(?<!\p{L})(?:fue|fueron|era|eran|hace|pasado|pasada|ayer|desde|nació|murió|falleció|hubo|estuvo|gracias|aniversario|recordamos|según|anunció|pospuso|cambió)(?!\p{L})/iu,
  },
};

/** “Issued March 13”: what the sentence promises has another date, or none. */
const told =
  /(?<!\p{L})(?!(?:clos|schedul|plann|postpon|suspend|cancel|need|slat)\p{L}*)(?:\p{L}{2,20}ed|began|came|went|took|fell|ran|met|held|the|of|beginning|starting|effective|since),?\s+(?:on\s+)?$/iu;
/** After a date, an hour: of something in the same sentence that people go to. */
const hour = /^,?\s+(?:(?:at|from|@)\s+)?(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m|to|-|–)|noon)/iu;
const event =
  /\b(?:meeting|open house|town hall|hearing|clinic|fair|blood drive|workshop|class|concert|parade|festival|cleanup|clean-up|webinar|forum|session|ceremony|collection|auction|sale|market|tour|story ?time)\b/iu;
const oneDay = 24 * 60 * 60 * 1000;

export default {
  id: 'date-past',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Check the date: it is gone', es: 'Revise la fecha: ya pasó' },
  why: {
    en: 'An old date in a reused post sends people to an empty room.',
    es: 'Una fecha vieja en un mensaje reutilizado hace perder el viaje a la gente.',
  },
  message: {
    en: '“{words}” is in the past. Correct the date, or say what happened.',
    es: '“{words}” ya pasó. Corrija la fecha o diga qué ocurrió.',
  },
  source: 'https://design.canada.ca/crisis/content.html',
  languages: ['en', 'es'],
  scope: 'sentence',
  wakes: { signs: digits },
  *check({ prose }, { agency, language, now }: Context): Iterable<Finding> {
    const words = tenses[language];
    if (words === undefined || !/\d/.test(prose)) return;
    const dates = datesIn(prose, language, figureOrderIn(agency.country));
    if (dates.length === 0) return;
    const today = Date.parse(dayIn(agency.timeZone, now));
    const days = dates.map((date) => likelyDay(date, today, [-60, 300]));
    // A span of days goes on until the last of them.
    if (days.some((day) => day !== undefined && day >= today)) return;
    if (!days.some((day) => day !== undefined && day <= today - oneDay) || words.gone.test(prose)) return;
    const coming = words.coming.test(prose);
    for (const [index, date] of dates.entries()) {
      const day = days[index];
      if (day === undefined || day > today - oneDay) continue;
      if (date.figures?.other && date.year === undefined) continue;
      const [start, end] = date.at;
      if (/^\s?(?:-|–|—|&|and|to|through|y|al?)\s?\d/u.test(prose.slice(end))) continue;
      const before = prose.slice(Math.max(0, start - 80), start);
      if (
        told.test(before) ||
        (!coming &&
          !words.until.test(before) &&
          !(hour.test(prose.slice(end, end + 24)) && event.test(prose)))
      )
        continue;
      yield { at: date.at };
      return;
    }
  },
  examples: [
    { bad: 'Join us [[Friday, April 24]], at the library.' },
    { bad: 'Register by [[April 30]] to get a spot.' },
    { bad: 'The road is closed until [[May 1]].' },
    { bad: 'The town hall will be on [[March 12, 2026]], at 6 p.m.' },
    { bad: 'Tickets go on sale [[Friday, April 24]], at 10 a.m.' },
    { bad: 'Open house [[April 23]], 5 p.m. to 7 p.m., at the depot' },
    { bad: 'Early voting starts [[April 20]].' },
    { bad: 'The deadline to apply for the grant is [[April 20]].' },
    { bad: 'Applications are due [[4/15/2026]].' },
    { bad: 'The burn ban is in effect through 9 p.m. [[May 2]].' },
    { bad: 'La reunión es el [[jueves 30 de abril]] a las 6 p.m.', context: { language: 'es' } },
    { bad: 'Inscríbase antes del [[20 de abril]].', context: { language: 'es' } },
    { bad: 'La feria será el [[sábado 25 de abril]].', context: { language: 'es' } },
    { ok: 'Join us Friday, May 8, at the library.' },
    { ok: 'Register by May 4 to get a spot.' },
    { ok: 'The bridge was closed until April 30.' },
    { ok: 'The park has been open since April 11 and will stay open.' },
    { ok: 'Beginning April 1, the pool will open daily at 8 a.m.' },
    { ok: 'Meeting of April 28, 6 p.m.: minutes are online.' },
    { ok: 'The clinic on April 25 vaccinated 300 people.' },
    { ok: 'The fee that began April 1 will fund parks.' },
    { ok: 'Those who signed up by April 30 will get an email.' },
    { ok: 'Photos from the April 25 cleanup will be posted soon.' },
    { ok: 'The order, issued March 13, 2026, will stay online.' },
    { ok: 'Chief Diaz was born April 2, 1960, and will retire in June.' },
    { ok: 'The exhibit runs April 20 through June 1.' },
    { ok: 'Save the date: January 15 is our next job fair.' },
    { ok: 'On April 24, crews fixed the main on Elm St.' },
    { ok: 'As of April 30, 40 homes will need repairs.' },
    { ok: 'The tax deadline of April 15 was moved to July 15.' },
    { ok: 'La feria será el sábado 9 de mayo.', context: { language: 'es' } },
  ],
} satisfies Rule;
