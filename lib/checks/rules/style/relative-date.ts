import { type MovingDays, movingDays } from '@/lib/checks/data/moving-days';
import { dateFormat, dayIn } from '@/lib/checks/day-in';
import type { Draft } from '@/lib/checks/draft';
import { matchesAt } from '@/lib/checks/matches-at';
import { createRecent } from '@/lib/checks/recent';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';

/** How far from the word, in its own paragraph, a date is near enough, UTF-16 units. */
const near = 200;
const day = 24 * 60 * 60 * 1000;

const long = { weekday: 'long', month: 'long', day: 'numeric' } as const;

const dates = createRecent<string>(20);

/** The day as people say it: 'Monday, May 4', 'lunes 4 de mayo'. */
function dateOf(ahead: number, calendar: MovingDays, { now, agency: { timeZone } }: Context): string {
  // Counted from noon of the agency's day: a night on which the clocks change has no 24 hours.
  const today = dayIn(timeZone, now);
  const key = `${calendar.locale} ${today} ${ahead}`;
  const known = dates.get(key);
  if (known !== undefined) return known;
  const noon = Date.parse(`${today}T12:00:00Z`);
  const written = dateFormat(calendar.locale, 'UTC', long).format(noon + ahead * day);
  const date = calendar.locale === 'es-US' ? written.replace(',', '') : written;
  dates.set(key, date);
  return date;
}

function fixesFor(word: string, date: string, after: string): Fix[] {
  const named = { text: `${word} (${date})` };
  if (/\s/.test(word) || /night|noche|soir|nuit/i.test(word)) return [named];
  const follows =
    /^\s+(?:at|from|until|by|and|through|in|on|a las|de|desde|hasta|à|dès|jusqu)\b|^\s*[.,!;:]|^$/i;
  return follows.test(after) ? [named, { text: date }] : [named];
}

/** Whether a sentence speaks of something that can still be done, seen or missed on that day. */
function isUpcoming(prose: string, ahead: number, { upcoming, offer }: MovingDays): boolean {
  if (!upcoming.test(prose)) return false;
  if (/\d/.test(prose)) return true;
  return !prose.endsWith('?') && !(ahead === 0 && offer.test(prose));
}

export default {
  id: 'relative-date',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Add the date', es: 'Agregue la fecha' },
  why: {
    en: 'A post is shared for days, and “tonight” goes with it.',
    es: 'Un mensaje se comparte durante días, y “esta noche” viaja con él.',
  },
  message: {
    en: 'A day later, “{words}” is wrong. Say {date}.',
    es: 'Un día después, “{words}” ya no es cierto. Diga {date}.',
  },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en', 'es', 'fr'],
  scope: 'post',
  wakes: {
    words: [
      ...['today', 'tonight', 'tomorrow', 'hoy', 'esta', 'mañana'],
      ...["aujourd'hui", 'soir', 'nuit', 'demain'],
    ],
  },
  *check({ text, prose, sentences, paragraphs }: Draft, context: Context): Iterable<Finding> {
    const calendar = movingDays[context.language];
    if (calendar === undefined) return;
    const named = new Map<number, string>();
    let at = 0;
    let part = 0;
    let told = -1;
    // A warning is shared for days; there every day that moves counts.
    const urgent = context.profile !== 'standard';
    for (const { 0: word, index } of matchesAt(prose, calendar.starts, calendar.words)) {
      while ((sentences[at]?.at[1] ?? Number.POSITIVE_INFINITY) <= index) at += 1;
      const sentence = sentences[at];
      const ahead = calendar.ahead(word);
      if (told === at || sentence === undefined) continue;
      if (!urgent && !isUpcoming(sentence.prose, ahead, calendar)) continue;
      if (calendar.gone?.test(sentence.prose.slice(0, Math.max(0, index - sentence.at[0])))) continue;
      while ((paragraphs[part]?.[1] ?? Number.POSITIVE_INFINITY) <= index) part += 1;
      const [from, to] = paragraphs[part] ?? [0, prose.length];
      const around = prose.slice(Math.max(from, index - near), Math.min(to, index + near));
      if (calendar.dated.test(around)) continue;
      told = at;
      const end = index + word.length;
      const date = named.get(ahead) ?? dateOf(ahead, calendar, context);
      named.set(ahead, date);
      const fixes = fixesFor(word, date, text.slice(end, end + 20));
      const severity = urgent ? ('warning' as const) : ('suggestion' as const);
      yield { at: [index, end], parameters: { date }, fixes, severity };
    }
  },
  examples: [
    {
      bad: 'Elm St. closes [[tomorrow]] at 9 a.m.',
      good: 'Elm St. closes tomorrow (Sunday, March 8) at 9 a.m.',
      // Half past eleven on the night before the clocks go forward.
      context: { now: Date.parse('2026-03-08T04:30:00Z') },
    },
    { bad: 'Early voting ends [[tomorrow]].', good: 'Early voting ends tomorrow (Tuesday, May 5).' },
    {
      bad: 'La recolección de ramas será [[mañana]].',
      good: 'La recolección de ramas será mañana (martes 5 de mayo).',
      context: { language: 'es' },
    },
    { ok: 'Early voting ends tomorrow, Tuesday, May 5.' },
    { ok: 'The story ends well: today she leads the station.' },
    {
      bad: 'City Hall closes at 3 p.m. [[today]].',
      good: 'City Hall closes at 3 p.m. today (Monday, May 4).',
    },
    {
      bad: 'The warning is in effect until 7:00 PM [[tonight]].',
      good: 'The warning is in effect until 7:00 PM tonight (Monday, May 4).',
    },
    {
      bad: 'Join us [[tomorrow]] at 6 p.m. in the library.',
      good: 'Join us tomorrow (Tuesday, May 5) at 6 p.m. in the library.',
    },
    {
      bad: 'The shelter opens [[tonight]] at 7 p.m.\n\nPublic Works: Elm St. is closed until Friday.',
      good: 'The shelter opens tonight (Monday, May 4) at 7 p.m.\n\nPublic Works: Elm St. is closed until Friday.',
    },
    {
      bad: 'La biblioteca cierra [[hoy]] a las 3.',
      good: 'La biblioteca cierra hoy (lunes 4 de mayo) a las 3.',
      context: { language: 'es' },
    },
    {
      bad: 'Leave the Elm St. area by 6 p.m. [[today]].',
      good: 'Leave the Elm St. area by 6 p.m. today (Monday, May 4).',
      context: { profile: 'emergency' },
    },
    {
      bad: 'La mairie ferme [[demain]] à 16 h.',
      good: 'La mairie ferme demain (mardi 5 mai) à 16 h.',
      context: { language: 'fr' },
    },
    {
      bad: 'Flash flooding on Oak St. [[tonight]]! Avoid the area.',
      good: 'Flash flooding on Oak St. tonight (Monday, May 4)! Avoid the area.',
      context: { profile: 'emergency' },
    },
    {
      ok: 'Flash flooding on Oak St. tonight, Monday, May 4. Avoid the area.',
      context: { profile: 'emergency' },
    },
    { ok: 'The board voted today to keep the pool open until 8 p.m.' },
    { ok: 'Toured the new shelter today, which opens next month.' },
    { ok: 'Call us today and we will help.' },
    { ok: 'Will you help us spread the word today?' },
    { ok: 'Demain, mardi 5 mai, la mairie ferme à 16 h.', context: { language: 'fr' } },
    { ok: 'Le monde de demain commence ici.', context: { language: 'fr' } },
    { ok: 'City Hall closes at 3 p.m. today, Monday, May 4.' },
    { ok: 'Tonight (May 4) the council meets at 7 p.m.' },
    { ok: 'Snow is on its way for Monday, May 4. Schools will close at noon today.' },
    { ok: 'Today we honor the nurses who served our county.' },
    { ok: 'Read today’s report on the water supply.' },
    { ok: 'Children are the leaders of tomorrow.' },
    { ok: 'El parque abre a las 8 de la mañana.', context: { language: 'es' } },
    { ok: 'Mañana por la mañana, martes 5 de mayo, habrá cortes de agua.', context: { language: 'es' } },
  ],
} satisfies Rule;
