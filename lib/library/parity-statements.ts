import type { DifferenceKind, Found, Words } from './difference';
import { type Fact, factsIn } from './parity-facts';
import { hostOf, namesLanguage } from './parity-links';
import { languageNames, onlyIn, otherwise } from './parity-texts';
import { namesManyDays } from './parity-weekdays';

/** A text and the language it is in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

const spoken = ['en', 'es'];

/** What two texts state otherwise: numbers, days, times, phone numbers and links; hashtags are not looked at. */
export function differingStatements(here: Said, there: Said): Found[] {
  const loose = ![here, there].every(({ language }) => spoken.includes(language.split('-')[0] ?? ''));
  const manyDays = [here, there].some(({ text, language }) =>
    namesManyDays(text, language.split('-')[0] ?? ''),
  );
  const [a, b] = [here, there].map(({ text, language }) =>
    factsIn(text, language, loose).facts.filter(({ kind }) => !(manyDays && kind === 'weekday')),
  );
  if (!a || !b) return [];
  const [left, right] = settle(
    a.filter((fact) => !fact.weak && !isSaid(fact, b, there.text)),
    b.filter((fact) => !fact.weak && !isSaid(fact, a, here.text)),
  );
  return order.flatMap((kind) => {
    const mine = left.filter((fact) => fact.kind === kind);
    const theirs = right.filter((fact) => fact.kind === kind);
    return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, at) =>
      tell(mine[at], theirs[at], here, there),
    );
  });
}

const order: readonly Fact['kind'][] = ['time', 'date', 'weekday', 'number', 'phone', 'link'];

const shares = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean =>
  a.some((value) => b.includes(value));

function isSame(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || !shares(a.values, b.values)) return false;
  return a.year === undefined || b.year === undefined || a.year === b.year;
}

/** A name such as “Five Points” is the same in every language. */
function isSaid(fact: Fact, others: readonly Fact[], text: string): boolean {
  return (
    others.some((other) => isSame(fact, other)) ||
    (fact.kind === 'number' && /^\p{Lu}/u.test(fact.words) && text.includes(fact.words))
  );
}

/** One language writes “May 6 and 7”, the other “6 y 7 de mayo”: what is a date here is a number there. */
function settle(left: readonly Fact[], right: readonly Fact[]): readonly [readonly Fact[], readonly Fact[]] {
  const alike = (a: Fact, b: Fact) => answers(a, b) || answers(b, a);
  return [
    left.filter((fact) => !right.some((other) => alike(fact, other))),
    right.filter((fact) => !left.some((other) => alike(fact, other))),
  ];
}

function answers(number: Fact, other: Fact): boolean {
  if (number.kind !== 'number') return false;
  if (other.kind === 'date') {
    const parts = String(other.values[0]).split('-').map(Number);
    return shares(number.values, [...parts, other.year ?? Number.NaN]);
  }
  if (other.kind !== 'time') return false;
  const clock = other.values.map(Number);
  return number.values.some(
    (value) =>
      clock.some((minutes) => (Number(value) * 60) % 720 === minutes % 720) ||
      clock.some((minutes) => minutes % 60 === Number(value)),
  );
}

function tell(mine: Fact | undefined, theirs: Fact | undefined, here: Said, there: Said): Found {
  const [a, b] = [languageNames(here.language), languageNames(there.language)];
  const found = (mine ?? theirs)?.kind ?? 'number';
  const kind: DifferenceKind = found === 'weekday' ? 'date' : found;
  const words = (fact: Fact | undefined): Words | undefined => fact && { words: fact.words, at: fact.at };
  return {
    kind,
    weight: mine && theirs && isTranslatedPage(mine, theirs, here, there) ? 'faint' : 'clear',
    says: [words(mine), words(theirs)],
    why:
      mine && theirs
        ? otherwise(a, mine.words, b, theirs.words)
        : mine
          ? onlyIn(kind, a, mine.words, b)
          : onlyIn(kind, b, theirs?.words ?? '', a),
  };
}

/** Pages in another language often have another address on the same host. */
function isTranslatedPage(mine: Fact, theirs: Fact, here: Said, there: Said): boolean {
  const [one, other] = [here, there].map(({ language }) => language.split('-')[0] ?? language);
  if (mine.kind !== 'link' || one === undefined || other === undefined) return false;
  const marked = namesLanguage(mine.words, one) || namesLanguage(theirs.words, other);
  return marked && hostOf(mine.words, one) === hostOf(theirs.words, other);
}
