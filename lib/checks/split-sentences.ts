import type { Span } from './span';

/** What ends with a point and ends no sentence, lower case and without the point. */
const abbreviations = new Set(
  `mr mrs ms mx dr prof rev hon sr jr gov lt sgt capt col gen maj cmdr sen rep pres supt dept dist div
  st ste ave av blvd rd ln ct hwy rte rt pkwy pl sq apt bldg fl mt ft vs approx est ext tel min max inc corp co ltd
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  e.g i.e u.s u.k u.n d.c n.y l.a a.m p.m ph.d m.d
  sra srta dra lic licda lcdo lcda ing arq avda prov tel ee sto sta gob depto dpto gral cnel sgto tte urb
  carr edif aprox atte ud uds s.a p.ej`.split(/\s+/),
);
/** Of what shortens a word in one language and is a word in another, only before a number: “Art. 5”, “máx. 5”. */
const beforeNumber = new Set(
  'no nos art arts pág págs núm núms nro máx mín ene abr ago dic cap fig'.split(' '),
);
/** Of those, what may well stand last when the next word starts with a capital. */
const mayEnd = new Set(
  'st ave av blvd rd ln ct hwy rte rt pkwy pl sq ste apt bldg fl inc corp co ltd jr sr u.s u.k u.n d.c n.y l.a a.m p.m ph.d m.d'.split(
    ' ',
  ),
);

const afterTime =
  /^(?:[-–—&@/|]|\(?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|[ECMPA][SD]?T\b)/i;
const placeWords =
  /^(?:Bridge|Park|Station|Library|School|Church|Hospital|Center|Bay|Line|Exit|North|South|East|West|NE|NW|SE|SW)\b/;

/** Whether the point after `before` only shortens a word. */
function shortens(before: string, after: string): boolean {
  const word = /(?:^|[\s("“'’/])((?:[\p{L}]\.)*[\p{L}]+)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return true;
  if (lower !== 'a.m' && lower !== 'p.m' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return !/^(?:The|A|An|We|If|It|This|That|You|Please|For|In)\b/.test(after);
  if (beforeNumber.has(lower)) return /^\d/.test(after);
  if (!abbreviations.has(lower)) return false;
  if (!mayEnd.has(lower)) return true;
  if (lower === 'a.m' || lower === 'p.m') return afterTime.test(after);
  const name = before.slice(0, -word.length).trimEnd();
  const namedBefore = /(?:\p{Lu}[\p{L}’']+|\d(?:st|nd|rd|th)?)$/u.test(name);
  return !namedBefore || placeWords.test(after);
}

/** UTF-16 units after which a sentence is cut: no rule needs more, and its cost stays in bounds. */
const longest = 2_000;

const ends = /(?:[.!?…]+|[。！？]+)["”’»)\]]*(?=\s|$)|[。！？]+/g;
const startsLow = /^\s*[\p{Ll}]/u;

/** Cuts a line into sentences; a line is never part of two. */
function splitLine(text: string, from: number, to: number, out: Span[]): void {
  const line = text.slice(from, to);
  let start = 0;
  const cut = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && /\s/.test(line.charAt(first))) first += 1;
    while (last > first && /\s/.test(line.charAt(last - 1))) last -= 1;
    while (last - first > longest) {
      // Never between the two halves of a character.
      const half = /[\uD800-\uDBFF]/.test(line.charAt(first + longest - 1)) ? 1 : 0;
      out.push([from + first, from + first + longest - half]);
      first += longest - half;
    }
    if (last > first) out.push([from + first, from + last]);
    start = end;
  };
  for (const match of line.matchAll(ends)) {
    const end = match.index + match[0].length;
    const after = line.slice(end, end + 24);
    if (startsLow.test(after)) continue;
    if (match[0].startsWith('.') && !match[0].startsWith('..')) {
      if (shortens(line.slice(Math.max(start, match.index - 40), match.index), after.trimStart())) continue;
    }
    cut(end);
  }
  cut(line.length);
}

/** Finds the sentences of a text, without the blanks around them: each line is at least one. */
export function splitSentences(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    if (to > from) splitLine(text, from, to, out);
    from = to + 1;
  }
  return out;
}
