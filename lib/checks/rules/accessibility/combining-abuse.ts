import type { Sentence } from '@/lib/checks/draft';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { removal } from '@/lib/checks/write-fix';

/** Lines through, under or over a letter, or a shape around it: no language writes words with them. */
const line =
  '(?:\\u0305|[\\u0332-\\u0338]|\\u033F|\\u0347|[\\u035E-\\u0362]|[\\u20D0-\\u20E2]|[\\u20E4-\\u20F0])';
/** All marks of the European alphabets; those of Arabic, Hebrew or Indian scripts are none of them. */
const markRanges = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20e2],
  [0x20e4, 0x20f0],
  [0xfe20, 0xfe2f],
] as const;
const everyMark = markRanges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)))
  .join('');
const mark = `[${markRanges.map((range) => range.map((code) => String.fromCharCode(code)).join('-')).join('')}]`;
const lined = new RegExp(
  `(?:[\\p{L}\\p{N}\\p{Sc} ](?:(?!${line})${mark}){0,4}${line}${mark}{0,8}(?:[ .,!-](?!${mark}))?){2,}`,
  'gu',
);
/** A letter under more marks than any alphabet needs. */
const heaped = new RegExp(`(?:\\p{L}${mark}{3,}\\s?)+`, 'gu');
const marks = new RegExp(mark, 'gu');
const lines = new RegExp(line, 'gu');

/** Strokes through a letter: what is struck out is not meant to stand any more. */
const strokes = /[\u0335-\u0338]/gu;

/** Out with what is struck out; where it was all there is, only the author knows. */
function fixesFor(sentence: Sentence, at: Span, plain: string): Fix[] {
  const { text } = sentence;
  const run = text.slice(...at);
  const struck = (run.match(marks)?.length ?? 0) === (run.match(strokes)?.length ?? 0);
  if (!struck) return [{ text: plain }];
  const out = removal(sentence, at);
  const rest = text.slice(0, at[0]) + text.slice(at[1]);
  return /\p{L}{2}|\p{N}/u.test(rest) ? [out, { text: plain }] : [];
}

function* found(sentence: Sentence): Iterable<Finding> {
  const { text } = sentence;
  for (const [pattern, without] of [
    [heaped, marks],
    [lined, lines],
  ] as const) {
    let any = false;
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      any = true;
      const start = whole.length - whole.trimStart().length;
      const run = whole.trim().replace(/[.,!-]+$/, '');
      const at: Span = [index + start, index + start + run.length];
      yield { at, fixes: fixesFor(sentence, at, run.replace(without, '').normalize('NFC')) };
    }
    if (any) return;
  }
}

export default {
  id: 'combining-abuse',
  kind: 'accessibility',
  severity: 'error',
  title: { en: 'Use plain letters without added lines', es: 'Use letras normales sin rayas agregadas' },
  why: {
    en: 'A screen reader stumbles over each line, or skips the whole word.',
    es: 'Un lector de pantalla tropieza con cada raya o se salta la palabra entera.',
  },
  message: {
    en: 'The letters of “{words}” carry marks that hide them.',
    es: 'Las letras de “{words}” llevan marcas que las ocultan.',
  },
  source: 'https://www.usu.edu/accessibility/social-media',
  wakes: { signs: everyMark },
  scope: 'sentence',
  check: found,
  examples: [
    { bad: 'Main St. is [[c̶l̶o̶s̶e̶d̶]] open.', good: 'Main St. is open.' },
    { bad: 'A day pass is [[$̶9̶]] $5.', good: 'A day pass is $5.' },
    { ok: 'A day pass is $5, and was $9 (€8).' },
    { bad: '[[R̶o̶a̶d̶ ̶c̶l̶o̶s̶e̶d̶]]' },
    { bad: 'The fair is on [[S̲a̲t̲u̲r̲d̲a̲y̲]].', good: 'The fair is on Saturday.' },
    { bad: '[[M̶o̶n̶d̶a̶y̶ ̶M̶a̶y̶ 4̶]] Tuesday, May 5', good: 'Tuesday, May 5' },
    { bad: '[[H̷̛͖a̵̢͠l̸̨̛l̵̰̽o̶̘̍w̴̺̽e̸͔͝e̷̜͠n̶̬̆]] at the library', good: 'Halloween at the library' },
    { ok: 'Road closed' },
    { ok: 'Thư viện đóng cửa hôm nay. Người dân được mời.'.normalize('NFD'), context: { language: 'vi' } },
    { ok: 'المكتبة مُغْلَقَةٌ اليَوْمَ', context: { language: 'ar' } },
    { ok: 'Call 2️⃣1️⃣1️⃣ for help.' },
    { ok: 'El niño pequeño cruzó la calle Núñez.'.normalize('NFD'), context: { language: 'es' } },
    { ok: 'पुस्तकालय आज बंद है। क़ानून', context: { language: 'hi' } },
  ],
} satisfies Rule;
