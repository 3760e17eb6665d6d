import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized } from '@/lib/checks/write-fix';

/** Everything up to a blank that starts like a hashtag; what follows decides whether the tag is cut. */
const tagged = /[#＃][\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'’&+\-‑–#]*/gu;
/** A mark and what it cuts off. */
const cut = /^[.'’&+\-‑–]([\p{L}\p{N}_]+)/u;
const and: Readonly<Record<string, string>> = { es: 'Y', fr: 'Et' };

/** Short forms whose point belongs to a name: #St.Louis. */
const shortened = /^(?:st|ste|ft|mt|dr|mr|mrs|ms|jr|gov|sen|rep|u|d|n|s|e|w|v|vs|no)$/i;
/** Feasts with an apostrophe: the tag ends before the s. */
const feast =
  /^#(?:mother|father|veteran|president|valentine|new ?year|women|men|children|patient|nurse|indigenous people)s?$/i;

/** Whether what a mark cuts off belongs to the tag. */
function belongs(tag: string, mark: string, part: string, rest: string): boolean {
  const letters = tag.slice(1);
  if (mark === '.') return shortened.test(letters) || (/^\p{Lu}$/u.test(part) && letters.length === 1);
  if (/['’]/.test(mark)) {
    if (part !== 's') return true;
    return feast.test(tag) && /^ (?:Day|Eve|Month|Week)\b/.test(rest);
  }
  if (mark === '&') return /^[\p{Lu}\p{N}]/u.test(part) || letters.length === 1;
  if (mark === '+') return /^\p{Lu}/u.test(part);
  return /^[\p{Lu}\p{N}]/u.test(part) || /^[-‑–]\p{L}/u.test(rest);
}

/** The whole tag in one piece, and where it stands; undefined where it is whole already. */
function mended(
  text: string,
  start: number,
  whole: string,
  language: string,
): { at: Span; tag: string } | undefined {
  let tag = /^[#＃][\p{L}\p{M}\p{N}_]+/u.exec(whole)?.[0] ?? '';
  let length = tag.length;
  let joined = false;
  if (!/\p{L}/u.test(tag)) return undefined;
  for (let part = cut.exec(whole.slice(length)); part !== null; part = cut.exec(whole.slice(length))) {
    const [piece, letters = ''] = part;
    const mark = piece.charAt(0);
    const rest = text.slice(start + length + piece.length, start + length + piece.length + 8);
    if (!joined && !belongs(tag, mark, letters, rest)) break;
    if (joined && /['’]/.test(mark) && letters === 's' && !/^ (?:Day|Eve|Month|Week)\b/.test(rest)) break;
    const dashes = /[-‑–]/.test(mark);
    tag +=
      mark === '&' || mark === '+'
        ? (and[language] ?? 'And') + letters
        : dashes
          ? capitalized(letters)
          : letters;
    length += piece.length;
    joined = true;
  }
  if (!joined) return undefined;
  const day = /^ (Day|Eve|Month|Week)\b/.exec(text.slice(start + length, start + length + 8));
  if (day !== null && /['’]s$/.test(text.slice(start, start + length))) {
    tag += day[1] ?? '';
    length += day[0].length;
  }
  return { at: [start, start + length], tag };
}

export default {
  id: 'hashtag-broken',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Write a hashtag without marks or blanks', es: 'Escriba la etiqueta sin signos ni espacios' },
  why: {
    en: 'A hashtag ends at the first mark or blank, so people who search for it never see the post.',
    es: 'Una etiqueta termina en el primer signo o espacio, y quien la busca no encuentra el mensaje.',
  },
  message: {
    en: '“{words}” does not work as one hashtag.',
    es: '“{words}” no funciona como una sola etiqueta.',
  },
  source: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  wakes: { signs: '#＃' },
  scope: 'post',
  *check({ text, links }: Draft, { language }: Context): Iterable<Finding> {
    let link = 0;
    for (const { 0: whole, index } of text.matchAll(tagged)) {
      while ((links[link]?.[1] ?? Number.POSITIVE_INFINITY) <= index) link += 1;
      if ((links[link]?.[0] ?? Number.POSITIVE_INFINITY) <= index) continue;
      const before = text.charAt(index - 1);
      if (/[#＃&/]/.test(before)) continue;
      const first = /^[#＃][\p{L}\p{M}\p{N}_]+/u.exec(whole)?.[0] ?? '';
      const second = /^[#＃][\p{L}\p{N}_]*\p{L}/u.exec(whole.slice(first.length))?.[0];
      if (
        /[\p{Ll}\p{Lo}]/u.test(before) &&
        /\p{Ll}{2}$/u.test(text.slice(index - 2, index)) &&
        /^#\p{L}{4}/u.test(whole)
      ) {
        yield { at: [index, index + first.length], fixes: [{ text: ` ${first}`, shown: first }] };
        continue;
      }
      if (second !== undefined && /\p{L}/u.test(first)) {
        const both = whole.match(/[#＃][\p{L}\p{M}\p{N}_]+/gu) ?? [];
        if (both.join('') === whole.replace(/[^\p{L}\p{M}\p{N}_]+$/u, ''))
          yield { at: [index, index + both.join('').length], fixes: [{ text: both.join(' ') }] };
        continue;
      }
      const better = mended(text, index, whole, language);
      if (better !== undefined) yield { at: better.at, fixes: [{ text: better.tag }] };
    }
    for (const { 0: whole, 1: lead = '', index } of text.matchAll(
      /(^|\s)[#＃] +\p{Lu}\p{Ll}+\p{Lu}\p{L}*/gu,
    )) {
      const start = index + lead.length;
      yield {
        at: [start, index + whole.length],
        fixes: [{ text: whole.slice(lead.length).replace(/ +/, '') }],
      };
    }
  },
  examples: [
    { bad: 'The parade is Saturday. [[#St.Louis]]', good: 'The parade is Saturday. #StLouis' },
    { bad: 'Get your shot. [[#COVID-19]]', good: 'Get your shot. #COVID19' },
    {
      bad: 'The fireworks start at 9 p.m. [[#4th-of-July]]',
      good: 'The fireworks start at 9 p.m. #4thOfJuly',
    },
    { bad: '[[#Women’sHistoryMonth]] starts today.', good: '#WomensHistoryMonth starts today.' },
    { bad: 'City Hall is closed on [[#Veteran’s Day]].', good: 'City Hall is closed on #VeteransDay.' },
    { bad: 'Sign up now. [[#Parks&Rec]]', good: 'Sign up now. #ParksAndRec' },
    { bad: 'The road is closed[[#RoadClosure]]', good: 'The road is closed #RoadClosure' },
    { bad: 'Snow tonight. [[#Snow#Riverton]]', good: 'Snow tonight. #Snow #Riverton' },
    { bad: 'Snow tonight. [[# SnowDay]]', good: 'Snow tonight. #SnowDay' },
    {
      bad: 'Regístrese hoy. [[#Parques&Recreo]]',
      good: 'Regístrese hoy. #ParquesYRecreo',
      context: { language: 'es' },
    },
    { ok: 'The parade is Saturday. #StLouis.' },
    { ok: '#Riverton’s pools open today, and #Oakdale-based crews help.' },
    { ok: 'A #COVID19-related closure. #LGBTQ+' },
    { ok: 'Bus #12-A and route #4.' },
    { ok: 'See https://riverton.example.gov/a#b-C and C#-flat.' },
    { ok: 'Write the # of cases and the # 4.' },
    { ok: 'Stay safe.#Riverton' },
    { ok: 'Thanks, #Riverton.Stay home.' },
    { ok: '#StaySafe, #StayHome; #SaveLives!' },
    { ok: 'Dial #250 or *78.' },
  ],
} satisfies Rule;
