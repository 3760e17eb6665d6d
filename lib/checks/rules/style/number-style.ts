import type { Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';
import { capitalized, inCaseOf } from '@/lib/checks/write-fix';

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Things that are measured rather than counted, and keep their figures. */
const units = new Set(
  'acres bars blocks bucks calories cases cents centimeters cups days degrees doses dollars feet gallons grams hours inches kilometers knots kilograms lanes liters meters miles millimeters minutes months ounces percent pints points pounds quarts seconds tablespoons teaspoons times tons volts watts weeks yards years runs votes'.split(
    ' ',
  ),
);
const counted = /(?<![\p{L}\p{N}$#.,:/–-]|[\p{N}]\s)([1-9])\s(\p{Ll}{3,}s)(?![\p{L}\p{N}-])/gu;
const spelled =
  /(?<![\p{L}\p{N}-])(two|three|four|five|six|seven|eight|nine)\s(\p{Ll}{3,}s)(?![\p{L}\p{N}-])/giu;
/** Before a number, what makes it a name: “Route 2 buses”. */
const numberedThing =
  /(?:\b(?:to|or|and|of|at|no\.?|numbers?|phases?|routes?|zones?|rooms?|districts?|levels?|grades?|ages?|stage|tier|wards?|lines?|stations?|lot|part|day|week|month|may|than|over|under|nearly|about|by|a|the)|\b\p{Lu}[\p{L}.]*)\s+$/u;
const percentWord = /(?<![\p{L}\p{N}])(\d[\d,.]*)\s?(?:percent|per cent)(?!\p{L})/giu;
const percentSign = /(?<![\p{L}\p{N}])(\d[\d,.]*)\s?%/gu;
const cents = /\$(\d[\d,]*)\.00(?!\d)/g;
const dollars = /(?<![\p{L}\p{N}$.,-])(\d[\d,.]*)\s(?:dollars|USD)(?!\p{L})/giu;
const millions = /\$(\d{1,3}(?:,\d{3}){2,3})(?![\d.,]\d|\d)/g;

/** “$1.5 million” for $1,500,000; '' where figures would be lost. */
function inMillions(figures: string): string {
  const value = Number(figures.replaceAll(',', ''));
  const [size, name] = value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
  return value % (size / 100) === 0 ? `$${value / size} ${name}` : '';
}

const wordFor = (figure: string): string => words[Number(figure)] ?? figure;

function* small(prose: string, wanted: unknown): Iterable<Finding> {
  const pattern = wanted === 'words' ? counted : wanted === 'figures' ? spelled : undefined;
  for (const { 1: number = '', 2: noun = '', index } of pattern ? prose.matchAll(pattern) : []) {
    const before = prose.slice(Math.max(0, index - 16), index);
    if (units.has(noun) || numberedThing.test(before)) continue;
    const starts = before.trim() === '' || /[.!?:]\s*$/.test(before);
    const word = wanted === 'words' ? wordFor(number) : String(words.indexOf(number.toLowerCase()));
    if (wanted === 'figures' && starts) continue;
    const text = starts ? capitalized(word) : word;
    yield { at: [index, index + number.length], parameters: { good: text }, fixes: [{ text }] };
  }
}

function* replaced(
  prose: string,
  pattern: RegExp,
  write: (figures: string, words: string) => string,
): Iterable<Finding> {
  for (const { 0: whole, 1: figures = '', index } of prose.matchAll(pattern)) {
    const text = write(figures, whole);
    if (text === '' || /[.,]$/.test(figures)) continue;
    yield { at: [index, index + whole.length], parameters: { good: text }, fixes: [{ text }] };
  }
}

export default {
  id: 'number-style',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Write numbers one way', es: 'Escriba los números de una sola forma' },
  why: {
    en: 'One form for all numbers looks cared for and is read faster.',
    es: 'Una sola forma para todos los números se lee más rápido.',
  },
  message: { en: 'Write it as “{good}”.', es: 'Escríbalo así: “{good}”.' },
  source: 'https://guides.18f.org/content-guide/our-style/numbers-and-percentages/',
  languages: ['en'],
  off: true,
  scope: 'sentence',
  wakes: { signs: digits, words: words.slice(1) },
  options: { percent: '%', small: 'words', money: 'short' },
  *check({ prose }, { options }): Iterable<Finding> {
    const { percent, small: few, money } = { percent: '', small: '', money: '', ...Object(options) };
    yield* small(prose, few);
    if (percent === '%') yield* replaced(prose, percentWord, (figures) => `${figures}%`);
    if (percent === 'percent')
      yield* replaced(prose, percentSign, (figures, all) => inCaseOf(all.slice(-1), `${figures} percent`));
    if (money !== 'short') return;
    yield* replaced(prose, cents, (figures) => `$${figures}`);
    yield* replaced(prose, dollars, (figures) => `$${figures}`);
    yield* replaced(prose, millions, inMillions);
  },
  examples: [
    { bad: 'We opened [[3]] shelters.', good: 'We opened three shelters.' },
    { bad: '[[2]] libraries close Friday.', good: 'Two libraries close Friday.' },
    { bad: 'Water use fell [[12 percent]].', good: 'Water use fell 12%.' },
    { bad: 'The permit costs [[$25.00]].', good: 'The permit costs $25.' },
    { bad: 'The grant is [[$1,500,000]].', good: 'The grant is $1.5 million.' },
    { bad: 'Rides cost [[2 dollars]].', good: 'Rides cost $2.' },
    {
      bad: 'Water use fell [[12%]] and we opened [[three]] shelters.',
      good: 'Water use fell 12 percent and we opened 3 shelters.',
      context: { options: { percent: 'percent', small: 'figures' } },
    },
    { ok: 'We opened three shelters and 12 cooling centers.' },
    { ok: 'Boil water for 1 minute. Snow may reach 5 inches.' },
    { ok: 'Route 2 buses run late. Phase 3 starts in June.' },
    { ok: 'Water use fell 12%. The permit costs $25.50.' },
    { ok: 'The budget is $1,527,311.' },
    { ok: 'Crews cleared 4 miles of road in 6 hours.' },
    { ok: 'The board voted 5 to 2.' },
  ],
} satisfies Rule;
