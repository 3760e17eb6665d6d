import type { Span } from '@/lib/checks';
import { datesIn } from '@/lib/checks/dates';
import { findLinks } from '@/lib/checks/links';
import { blank, mask } from '@/lib/checks/mask';
import { timesIn } from '@/lib/checks/times';
import { bodyTokens } from './body-tokens';
import { linkKey } from './parity-links';
import { numbersIn } from './parity-numbers';
import { phonesIn } from './parity-phones';
import { weekdaysIn } from './parity-weekdays';

/** What a text states that every language must state alike. */
export interface Fact {
  readonly kind: 'link' | 'phone' | 'date' | 'weekday' | 'time' | 'number';
  readonly at: Span;
  readonly words: string;
  /** All it may mean: two facts of a kind are the same when one meaning is. */
  readonly values: readonly (string | number)[];
  /** Of a date, where it is said. */
  readonly year?: number;
  /** May stand for a fact of the other language, but the other language need not have it. */
  readonly weak?: true;
}

/** What stands in a text, each kind with what belongs to it taken out of the way of the next. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly hashtags: readonly { readonly at: Span; readonly words: string }[];
}

const hashtag = /#[\p{L}\p{M}\p{N}_]+/gu;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const handle = /@[\w.]+/g;

/** Reads the facts of a body or an answer; `loose` where the other text is in a language whose number words are unknown. */
export function factsIn(body: string, language: string, loose: boolean): Facts {
  const plain = /^[a-z]{2,3}(?=-|$)/.exec(language)?.[0] ?? 'und';
  let text = asciiDigits(withoutSyntax(body));
  const facts: Fact[] = [];
  const take = (found: readonly Fact[], alsoMasked: readonly Span[] = []) => {
    facts.push(...found);
    const spans = [...found.filter(({ weak }) => !weak).map(({ at }) => at), ...alsoMasked];
    text = mask(
      text,
      spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]),
    );
  };
  const fact = (kind: Fact['kind'], at: Span, values: Fact['values']): Fact => ({
    ...{ kind, at, values, words: body.slice(...at) },
  });
  const matches = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);

  take(matches(mail).map((at) => fact('link', at, [body.slice(...at).toLowerCase()])));
  take(findLinks(text).map((at) => fact('link', at, [linkKey(body.slice(...at), plain)])));
  const hashtags = matches(hashtag).map((at) => ({ at, words: body.slice(...at) }));
  take(
    [],
    hashtags.map(({ at }) => at),
  );
  take([], matches(handle));
  take(phonesIn(text).map(({ at, digits }) => fact('phone', at, [digits])));
  const dates = datesIn(text, plain);
  take([
    ...dates.flatMap(({ weekday }) => (weekday ? [fact('weekday', weekday.at, [weekday.day])] : [])),
    ...dates.map(({ at, month, day, year }) => ({
      ...fact('date', at, [`${month}-${day}`]),
      ...(year !== undefined && { year }),
    })),
  ]);
  take(weekdaysIn(text, plain).map(({ at, day }) => fact('weekday', at, [day])));
  take(clockIn(text, plain).map(({ at, minutes }) => fact('time', at, minutes)));
  take(
    numbersIn(text, plain, loose).map(({ at, values, weak }) => ({
      ...fact('number', at, values),
      ...(weak && { weak: true as const }),
    })),
  );
  return { facts: facts.sort((a, b) => a.at[0] - b.at[0]), hashtags };
}

/** “from 5 to 7 p.m.”, “a las 5”: the hour that leaves the half of the day to what follows, or to the reader. */
const rangeStart =
  /(?<![\p{L}\p{N}:.,/$-])(\d{1,2})(?::(\d\d))?\s?(?:-|–|—|to|and|until|till|a|y|e|hasta)\s?(?:las?\s)?$/iu;
const bareHour =
  /(?<=(?<!\p{L})(?:at|a las?|desde las?|hasta las?)\s)(\d{1,2})(?![\p{L}\p{N}:%/-]|[.,]\d|\s?\p{L})/giu;

function clockIn(text: string, language: string): { at: Span; minutes: number[] }[] {
  const either = (minutes: number) => [minutes % 1440, (minutes + 720) % 1440];
  const found = timesIn(text, language).map(({ at, minutes, form }) => ({
    ...{ at, minutes: form === 'open' ? either(minutes) : [minutes % 1440] },
  }));
  const taken = (from: number) => found.some(({ at }) => at[0] <= from && from < at[1]);
  const before = found.flatMap(({ at: [end] }) => {
    const match = rangeStart.exec(text.slice(Math.max(0, end - 24), end));
    const from = match ? Math.max(0, end - 24) + match.index : 0;
    return match && !taken(from) ? [openHour(from, match[1], match[2])] : [];
  });
  const bare = [...text.matchAll(bareHour)]
    .filter(({ index }) => !taken(index))
    .map(({ 1: hour, index }) => openHour(index, hour));
  return [...found, ...before, ...bare].filter(({ minutes }) => minutes.length > 0);

  function openHour(from: number, hour = '', past = '00'): { at: Span; minutes: number[] } {
    const end = from + hour.length + (past === '00' ? 0 : past.length + 1);
    const isHour = Number(hour) >= 1 && Number(hour) <= 12;
    return { at: [from, end], minutes: isHour ? either(Number(hour) * 60 + Number(past)) : [] };
  }
}

/** The words alone, of the same length: a slot is no word, and a bar parts two texts. */
function withoutSyntax(body: string): string {
  let text = '';
  for (const { at, end, kind } of bodyTokens(body)) {
    text += body.slice(text.length, at);
    const sign = kind === 'slot' || kind === 'block' ? blank : kind === 'bar' ? '\n' : ' ';
    text += sign.repeat(end - at);
  }
  return text + body.slice(text.length);
}

/** Figures of other scripts as 0 to 9, of the same length. */
function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    if (digit.length > 1) return digit;
    let zero = digit.charCodeAt(0);
    for (let back = 0; back < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1)); back++) zero--;
    return String(digit.charCodeAt(0) - zero);
  });
}
