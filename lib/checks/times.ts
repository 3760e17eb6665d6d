import type { Span } from './span';

/** A time of day as it stands in a text. */
export interface WrittenTime {
  /** UTF-16 offsets; a point that may as well end the sentence is left out. */
  readonly at: Span;
  /** Since midnight; where the text leaves the half of the day open, as in the morning. */
  readonly minutes: number;
  /** “5 p.m.”, “17:30” or “1730 hrs”, “noon”, or “5:30”, which leaves the half of the day open. */
  readonly form: 'half' | 'full' | 'word' | 'open';
}

/** How an agency writes times: Associated Press, Veterans Affairs, GOV.UK or Digital.gov. */
export type TimeStyle = 'ap' | 'va' | 'uk' | 'digitalgov';

const zone = '[ECMPAH][SD]?T\\b';
const styles: readonly string[] = ['ap', 'va', 'uk', 'digitalgov'] satisfies TimeStyle[];
const isTimeStyle = (value: unknown): value is TimeStyle => styles.includes(String(value));

/** The style that a rule's options name; AP where they name none we know. */
export function timeStyleOf(options: unknown): TimeStyle {
  const style = typeof options === 'object' && options !== null && 'style' in options ? options.style : 'ap';
  return isTimeStyle(style) ? style : 'ap';
}

/** What a rule's options call twelve o'clock. */
export const noonOf = (options: unknown): 'noon' | 'midday' =>
  typeof options === 'object' && options !== null && 'noon' in options && options.noon === 'midday'
    ? 'midday'
    : 'noon';

/** Blanks within a time stay on its line. */
const gap = '[^\\S\\n]{0,2}';
const start = '(?=\\d)(?<![\\p{L}\\p{N}$#_]|\\d[:.,/])';
const half = new RegExp(
  `${start}(\\d{1,2})(?:[:.](\\d{2}))?${gap}([ap])(?:\\.${gap}m\\.|\\.?m)(?![\\p{L}\\p{N}])`,
  'giu',
);
/** “645 PM EST”, as forecasters write it; without a zone it may be a radio station. */
const runTogether = new RegExp(`${start}(\\d{1,2})([0-5]\\d)${gap}([ap])(?:\\.m\\.|m)(?=\\s+${zone})`, 'giu');
const named: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}'’-])(?:((?:12(?::00)? )?noon|midday)|(?:12(?::00)? )?midnight)(?![\p{L}\p{N}'’-])/giu,
  es: /(?<!\p{L})(?:(mediodía|medio día)|medianoche|media noche)(?!\p{L})/giu,
};
const military = new RegExp(
  `${start}([01]\\d|2[0-4]):?([0-5]\\d)${gap}(?:hours|hrs?|horas|h)(?![\\p{L}\\p{N}])`,
  'giu',
);
const clock = new RegExp(
  `${start}([01]?\\d|2[0-3]):([0-5]\\d)(?![\\p{N}:/]|\\.\\d|${gap}(?:[ap]\\.?${gap}m|hours|hrs?|horas|h)(?!\\p{L}))`,
  'giu',
);
const parts = /(?<!\p{L})las?\s+(\d{1,2})(?::(\d{2}))?\s+(?:de|por)\s+la\s+(mañana|tarde|noche)(?!\p{L})/giu;

/** Cheap signs of each form: without one of them the pattern above need not look. */
const signs = {
  half: /\d[^\S\n]{0,2}[ap][.m]/i,
  runTogether: /\d{3}[^\S\n]{0,2}[ap][.m]/i,
  military: /\d[^\S\n]{0,2}h/i,
  clock: /\d:\d\d/,
  parts: /\sla\s/i,
  named: { en: /noon|midday|midnight/i, es: /medi[ao] ?[dn]/i } as Readonly<Record<string, RegExp>>,
};

const inHalf = (hour: number, minute: number, letter: string): number =>
  ((hour % 12) + (/^[pt]/i.test(letter) ? 12 : 0)) * 60 + minute;

function* halves(text: string, pattern: RegExp): Iterable<WrittenTime> {
  for (const { 0: whole, 1: hours = '', 2: minutes = '0', 3: letter = '', index } of text.matchAll(pattern)) {
    const [hour, minute] = [Number(hours), Number(minutes)];
    if (hour > 23 || minute > 59) continue;
    const at: Span = [index, index + whole.length];
    if (hour > 12 || hours === '00') yield { at, minutes: hour * 60 + minute, form: 'full' };
    else if (hour > 0) yield { at, minutes: inHalf(hour, minute, letter), form: 'half' };
  }
}

function* full(text: string): Iterable<WrittenTime> {
  const spelled = signs.military.test(text) ? text.matchAll(military) : [];
  for (const { 0: whole, 1: hours = '', 2: minutes = '', index } of spelled) {
    const at: Span = [index, index + whole.length];
    yield { at, minutes: (Number(hours) % 24) * 60 + Number(minutes), form: 'full' };
  }
  if (!signs.clock.test(text)) return;
  for (const { 0: whole, 1: hours = '', 2: minutes = '', index } of text.matchAll(clock)) {
    const hour = Number(hours);
    if (hours === '0') continue;
    const form = hour > 12 || hours.startsWith('0') ? 'full' : 'open';
    yield { at: [index, index + whole.length], minutes: hour * 60 + Number(minutes), form };
  }
}

function* spoken(text: string, language: string): Iterable<WrittenTime> {
  const words = signs.named[language]?.test(text) ? named[language] : undefined;
  for (const { 0: whole, 1: noon, index } of words === undefined ? [] : text.matchAll(words)) {
    yield { at: [index, index + whole.length], minutes: noon === undefined ? 0 : 720, form: 'word' };
  }
  if (language !== 'es' || !signs.parts.test(text)) return;
  for (const { 0: whole, 1: hours = '', 2: minutes = '0', 3: part = '', index } of text.matchAll(parts)) {
    const hour = Number(hours);
    if (hour < 1 || hour > 12) continue;
    const late = part === 'noche' && hour === 12 ? 'a' : part === 'mañana' ? 'a' : 'p';
    yield {
      at: [index, index + whole.length],
      minutes: inHalf(hour, Number(minutes), late),
      form: 'half',
    };
  }
}

function findTimes(text: string, language: string): readonly WrittenTime[] {
  const found = [...spoken(text, language)];
  if (signs.half.test(text)) found.push(...halves(text, half));
  if (signs.runTogether.test(text)) found.push(...halves(text, runTogether));
  found.push(...full(text));
  found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  return found.filter(({ at }, index) => (found[index - 1]?.at[1] ?? 0) <= at[0]);
}

/** Several rules ask for the times of one sentence, one after the other. */
let last = { text: '', language: '', times: findTimes('', '') };

/** Finds the times of day in a text, in its order; English and Spanish words, figures in any language. */
export function timesIn(text: string, language: string): readonly WrittenTime[] {
  if (last.text !== text || last.language !== language)
    last = { text, language, times: findTimes(text, language) };
  return last.times;
}

/** Writes a time of day; `noon` is what twelve o'clock is called, left out to give it in figures. */
export function writeTime(minutes: number, style: TimeStyle, noon = ''): string {
  if (noon !== '' && minutes % 720 === 0) return minutes === 0 ? 'midnight' : noon;
  const hour = Math.floor(minutes / 60) % 12 || 12;
  const past = String(minutes % 60).padStart(2, '0');
  const bare = past === '00' && (style === 'ap' || style === 'uk');
  const figures = bare ? String(hour) : `${hour}:${past}`;
  const letter = minutes < 720 ? 'a' : 'p';
  if (style === 'uk') return `${figures}${letter}m`;
  return style === 'digitalgov' ? `${figures} ${letter}m` : `${figures} ${letter}.m.`;
}

/** Puts a written time in the place of another: a sentence keeps its one point at the end. */
export function timeInPlace(text: string, [from, to]: Span, written: string): { at: Span; text: string } {
  if (written.endsWith('.') && text.startsWith('.', to) && !text.startsWith('..', to)) {
    return { at: [from, to + 1], text: written };
  }
  const ends = text.charAt(to - 1) === '.' && /^["”’)\]]*\s*$/.test(text.slice(to, to + 12));
  return { at: [from, to], text: ends && !written.endsWith('.') ? `${written}.` : written };
}
