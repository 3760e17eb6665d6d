import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import type { Texts } from '@/lib/checks/texts';

/** At the start or the end of a post, or before and after nothing but its links and hashtags: “1/3”, “(2/)”, “1/n”. */
const marker =
  /(?<![\p{L}\p{N}$#./-])(?:\((\d{1,2})\s?\/\s?(\d{1,2}|[nxN?])?\)|(\d{1,2})\/(\d{1,2}|[nxN?])?)(?![\p{L}\p{N}/%]|[.,:-]\d|\s?\p{N})/gu;
/** What makes figures a measure: “1/2 cup”. */
const measured =
  /^\s+(?:cups?|inch(?:es)?|miles?|teaspoons?|tablespoons?|of|acres?|hours?|off|price)\b|^[-”"]/i;
/** Sayings that look like a marker. */
const sayings = new Set(['24/7', '9/11', '7/11', '50/50', '20/20']);

interface Edges {
  /** Where the first and past the last character that is neither a blank nor a link nor a hashtag. */
  readonly first: number;
  readonly last: number;
}

const edgesOf = (masked: string): Edges => ({
  first: /[^\s\uFFFC]/u.exec(masked)?.index ?? 0,
  last: masked.length - (/[\s\uFFFC]{0,2000}$/u.exec(masked.slice(-2_000))?.[0].length ?? 0),
});

const sign = /\d\s?\//;
/** As long as a marker gets, and what stands around it. */
const longest = 24;

/** The markers that the post starts or ends with. */
function* atEdges(masked: string, first: number, last: number): Iterable<RegExpExecArray> {
  marker.lastIndex = first;
  const opening = marker.exec(masked.slice(0, first + longest));
  const leading = opening?.index === first ? opening : null;
  if (leading !== null) yield leading;
  marker.lastIndex = Math.max(first + (leading?.[0].length ?? 0), last - longest);
  for (let match = marker.exec(masked); match !== null; match = marker.exec(masked)) {
    if (match.index + match[0].length >= last) yield match;
  }
}

/** Longest thread whose markers are told from days. */
const most = 12;
const opens: Texts = {
  en: 'A post that opens with figures hides what it says. Put them at the end.',
  es: 'Un mensaje que empieza con cifras esconde lo que dice. Póngalas al final.',
};

/** Whether a number may be this month's, or one next to it. */
function mayBeMonth(number: number, now: number): boolean {
  const month = new Date(Number.isFinite(now) && Math.abs(now) <= 8.64e15 ? now : 0).getUTCMonth();
  return [11, 0, 1].some((step) => ((month + step) % 12) + 1 === number);
}

/** Takes a marker from the start of a post to the end of its words; undefined where no words follow. */
function toTheEnd(text: string, [start, end]: Span, last: number): Fix | undefined {
  const words = text.slice(end, last);
  if (!/^\s*\p{L}/u.test(words)) return undefined;
  const marker = text.slice(start, end);
  return { at: [start, last], text: `${words.trim()} ${marker}`, shown: `… ${marker}` };
}

export default {
  id: 'thread-marker',
  kind: 'platform',
  severity: 'suggestion',
  title: { en: 'Check the number of the post', es: 'Revise el número del mensaje' },
  why: {
    en: 'With “1/3” people know how much more there is; with “1/” or “4/3” they do not.',
    es: 'Con “1/3” se sabe cuánto falta; con “1/” o “4/3” no.',
  },
  message: {
    en: 'Say which post of how many this is, as in “1/3.”',
    es: 'Diga qué mensaje de cuántos es, como en “1/3”.',
  },
  source: 'https://docs.x.com/fundamentals/counting-characters',
  scope: 'post',
  wakes: { signs: '/' },
  *check({ masked, text }, { platform, now }): Iterable<Finding> {
    if (platform === 'nextdoor') return;
    if (!sign.test(masked)) return;
    const { first, last } = edgesOf(masked);
    for (const match of atEdges(masked, first, last)) {
      const [whole, inner, innerTotal, plain = '', plainTotal] = match;
      const place = Number(inner ?? plain);
      const total = innerTotal ?? plainTotal;
      const at = [match.index, match.index + whole.length] as const;
      if (measured.test(masked.slice(at[1], at[1] + 16)) || sayings.has(`${plain}/${total}`)) continue;
      if (total === undefined || /[nx?]/i.test(total)) {
        if (place === 1) yield { at };
        continue;
      }
      const of = Number(total);
      // A bare 9/4 at the end may be a day.
      if (place === 0 || of < 2 || (place > of && (inner !== undefined || place <= of + 2))) yield { at };
      // In January, 1/3 may be the third.
      else if (
        at[0] === first &&
        place <= of &&
        of <= most &&
        (inner !== undefined || !mayBeMonth(place, now))
      ) {
        const fix = toTheEnd(text, at, last);
        if (fix !== undefined) yield { at, message: opens, fixes: [fix] };
      }
    }
  },
  examples: [
    { bad: 'Crews are on the scene. More to come. [[1/]]' },
    { bad: 'Here is how to prepare for the storm. [[(1/n)]]' },
    { bad: 'The last of our tips: check on a neighbor. [[(4/3)]]' },
    { bad: '[[1/]] First, fill your tank and charge your phone.' },
    { bad: 'That is all for today. [[1/1]]' },
    { bad: 'Start with water. [[0/3]]' },
    { ok: 'Crews are on the scene. 1/3' },
    { ok: '2/ Next, fill your tank and charge your phone.' },
    { ok: 'Here is how to prepare. (2/3) #StormReady' },
    { ok: 'Add 1/2 cup of bleach.' },
    { ok: 'We answer calls 24/7' },
    { ok: 'We will never forget 9/11' },
    { ok: 'See https://example.gov/1/ for the map.' },
    { ok: 'Parking is on odd/even days. Rates are $4/hour.' },
    { bad: '[[1/4]] Here is how to get ready for snow.', good: 'Here is how to get ready for snow. 1/4' },
    {
      bad: '[[(2/3)]] Next, check your smoke alarm. #FireSafety',
      good: 'Next, check your smoke alarm. (2/3) #FireSafety',
    },
    { ok: 'Here is how to get ready for snow. 1/4' },
    { ok: '5/9 Farmers market, 8 a.m. to noon.', context: { now: Date.UTC(2026, 4, 4, 16) } },
    { ok: '10/25 Costume parade on Main St.' },
    { ok: '1/4: the last day to pay your taxes.' },
  ],
} satisfies Rule;
