import type { Sentence, Word } from '@/lib/checks/draft';
import { adjoin, startsPart } from '@/lib/checks/near';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized } from '@/lib/checks/write-fix';

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** How many letters of a word change from small to capital or back, and how many might. */
function changes(text: string): { readonly made: number; readonly possible: number } {
  const letters = [...text].filter((letter) => isSmall(letter) || isCapital(letter));
  const made = letters.filter(
    (letter, at) => at > 0 && isCapital(letter) !== isCapital(letters[at - 1] ?? ''),
  ).length;
  return { made, possible: Math.max(0, letters.length - 1) };
}

/** Clear by itself: six letters and more that change nearly every time. */
const isClear = ({ text }: Word): boolean => {
  const { made, possible } = changes(text);
  return possible >= 5 && made >= 4 && made / possible >= 0.75;
};

/** Clear next to another odd one: four letters that change every time. */
const isLikely = ({ text }: Word): boolean => {
  const { made, possible } = changes(text);
  return made >= 3 && made / possible >= 0.75;
};

/** Whether a word may be what a run is found by: most have no capital, or but the first. */
const mayBeOdd = ({ text, lower, quoted }: Word): boolean =>
  !quoted && text.length > 3 && text !== lower && text.slice(1) !== lower.slice(1) && changes(text).made >= 3;

const isOdd = (word: Word): boolean => {
  const { made, possible } = changes(word.text);
  return (made >= 2 && made / possible >= 0.5) || /^\p{Ll}\p{Lu}$/u.test(word.text);
};

/** Goes along with its neighbors: iT, a, I. */
const fits = ({ text }: Word): boolean => text.length <= 3 || changes(text).made > 1;

/** Runs of words with nothing but blanks between them that may belong together. */
function* runs(sentence: Sentence): Iterable<readonly Word[]> {
  let run: Word[] = [];
  for (const word of sentence.words) {
    const last = run.at(-1);
    if (last !== undefined && !(fits(word) && adjoin(sentence, last, word))) {
      yield run;
      run = [];
    }
    if (!word.quoted && fits(word)) run.push(word);
  }
  yield run;
}

function trimmed(run: readonly Word[]): readonly Word[] {
  const first = run.findIndex(isOdd);
  const last = run.findLastIndex(isOdd);
  return first < 0 ? [] : run.slice(first, last + 1);
}

/** The words in small letters; the first keeps its capital at a sentence's start, and where it may be a name. */
function lowered(sentence: Sentence, run: readonly Word[], [start, end]: Span, language: string): string {
  const words = sentence.text.slice(start, end);
  const low = words.toLowerCase();
  const mended = language === 'en' ? low.replace(/\bi(?=$|[\s’'])/g, 'I') : low;
  const named = run.length === 1 && /^\p{Lu}/u.test(words);
  return named || startsPart(sentence, start) ? capitalized(mended) : mended;
}

export default {
  id: 'alternating-caps',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Do not mix small and capital letters', es: 'No mezcle minúsculas y mayúsculas' },
  why: {
    en: 'A screen reader spells such words letter by letter.',
    es: 'Un lector de pantalla deletrea esas palabras letra por letra.',
  },
  message: {
    en: '“{words}” changes between small and capital letters.',
    es: '“{words}” alterna minúsculas y mayúsculas.',
  },
  source: 'https://www.usu.edu/accessibility/social-media',
  scope: 'sentence',
  safe: true,
  *check(sentence, { agency, language }: Context): Iterable<Finding> {
    if (!sentence.words.some(mayBeOdd)) return;
    for (const whole of runs(sentence)) {
      const run = trimmed(whole);
      const first = run[0];
      const last = run.at(-1);
      if (first === undefined || last === undefined) continue;
      const sideBySide = run.some((word, at) => isOdd(word) && run.slice(at + 1, at + 2).some(isOdd));
      if (!run.some(isClear) && !(run.some(isLikely) && sideBySide)) continue;
      if (run.length === 1 && agency.otherNames.some((name) => name.includes(first.text))) continue;
      const at: Span = [first.at[0], last.at[1]];
      yield { at, fixes: [{ text: lowered(sentence, run, at, language) }] };
    }
  },
  examples: [
    { bad: '[[sToP iT]].', good: 'Stop it.' },
    { bad: '[[ThE pOoL iS cLoSeD]] today.', good: 'The pool is closed today.' },
    {
      bad: 'Drivers who say i [[wAsN’t SpEeDiNg]] still get a ticket.',
      good: 'Drivers who say i wasn’t speeding still get a ticket.',
    },
    { bad: 'It is [[HaLlOwEeN]] at the library.', good: 'It is Halloween at the library.' },
    {
      bad: 'La [[pIsCiNa EsTá CeRrAdA]] hoy.',
      good: 'La piscina está cerrada hoy.',
      context: { language: 'es' },
    },
    { ok: 'Stop it.' },
    { ok: 'Use iPhone, eBay, YouTube, LinkedIn or GovDelivery.' },
    { ok: 'McDonald, LaGuardia, DeKalb and O’Brien streets are open.' },
    { ok: 'The mRNA, PhD, SaaS, PaaS and LaTeX talks are free.' },
    { ok: 'CalFresh, MyUSDA and ReadyNC help you plan.' },
    { ok: 'City of DeLand, VanNuys, MacArthur and LaPorte.' },
  ],
} satisfies Rule;
