import { adjoin } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';

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
    const { words } = sentence;
    for (let index = 1; index < words.length; index += 1) {
      const [first, second] = [words[index - 1], words[index]];
      if (first === undefined || second === undefined || first.lower !== second.lower) continue;
      if (second.quoted || twins.has(second.lower) || !/^\p{Ll}+$/u.test(second.text)) continue;
      if (!adjoin(sentence, first, second)) continue;
      yield { at: second.at, fixes: [{ at: [first.at[1], second.at[1]], text: '', shown: '' }] };
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
