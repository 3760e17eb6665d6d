import type { Finding, Rule } from '@/lib/checks/rule';
import { writeGood } from '@/lib/checks/write-good';

/** Words that rightly stand twice in a row. */
const twins = new Set([
  'that',
  'had',
  'no',
  'so',
  'very',
  'bye',
  'ha',
  'go',
  'knock',
  'blah',
  'nos',
  'sí',
  'muy',
]);

export default {
  id: 'repeated-word',
  kind: 'style',
  severity: 'warning',
  title: { en: 'Remove the repeated word', es: 'Quite la palabra repetida' },
  why: {
    en: 'A word typed twice looks careless, and a screen reader says it twice.',
    es: 'Una palabra escrita dos veces parece un descuido, y el lector de pantalla la dice dos veces.',
  },
  message: { en: '“{words}” stands twice.', es: '“{words}” aparece dos veces.' },
  source: 'https://www.plainlanguage.gov/guidelines/concise/',
  scope: 'sentence',
  *check(sentence): Iterable<Finding> {
    const { prose } = sentence;
    for (const { at } of writeGood(
      'illusion',
      sentence,
      (word) => /^\p{Ll}+$/u.test(word) && !twins.has(word),
    )) {
      const [start, end] = at;
      const first = /(\p{L}+)(\s+)$/u.exec(prose.slice(0, start));
      if (first === null || first[1]?.toLowerCase() !== prose.slice(start, end)) continue;
      const gap = first[2]?.length ?? 0;
      yield { at, fixes: [{ at: [start - gap, end], text: '', shown: '' }] };
    }
  },
  examples: [
    { bad: 'Crews will close the [[the]] bridge at noon.', good: 'Crews will close the bridge at noon.' },
    { bad: 'The [[the]] pool is open.', good: 'The pool is open.' },
    {
      bad: 'El centro está en [[en]] la calle 8.',
      good: 'El centro está en la calle 8.',
      context: { language: 'es' },
    },
    { ok: 'Walla Walla and Pago Pago are on the list.' },
    { ok: 'We know that that is a long wait.' },
    { ok: 'Call 555 555 0100. #snow #snow' },
    { ok: 'Stop, stop, and look.' },
  ],
} satisfies Rule;
