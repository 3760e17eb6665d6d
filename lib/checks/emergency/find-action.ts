import {
  englishTold,
  englishVerbs,
  idleVerbs,
  type ProtectiveVerb,
  spanishInfinitives,
  spanishNoOrder,
  spanishReflexive,
  spanishReports,
  spanishTold,
  spanishVerbs,
} from '@/lib/checks/data/protective-actions';
import type { Sentence } from '@/lib/checks/draft';
import { adjoin, wordAfter, wordBefore } from '@/lib/checks/near';
import type { Span } from '@/lib/checks/span';
import { anyOrderIn } from './find-any-order';
import type { Passage, Readable } from './passage';

interface Verb {
  readonly only?: ReadonlySet<string>;
  readonly not?: ReadonlySet<string>;
  readonly alone: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const verbsFrom = (list: Readonly<Record<string, ProtectiveVerb>>): ReadonlyMap<string, Verb> =>
  new Map(
    Object.entries(list).map(([verb, { only, not, alone = false }]) => [
      verb,
      { alone, ...(only && { only: setOf(only) }), ...(not && { not: setOf(not) }) },
    ]),
  );

const english = verbsFrom(englishVerbs);
const spanish = verbsFrom(spanishVerbs);
const idle = new Set(idleVerbs);
const told = new Set(englishTold);
const infinitives = new Set(spanishInfinitives);
const noOrder = new Set(spanishNoOrder);
const reports = new Set(spanishReports);
const toldSpanish = new Set(spanishTold);
/** An order may follow these without a mark between. */
const leads = setOf('please then immediately now also must should always instead kindly just can shall only');
const notices = setOf('notice notices advisory advisories order orders alert alerts');
const joins = setOf('and or but');
const negations = setOf("don't dont never cannot can't");

/** Whether a mark, or nothing, stands before the word. */
const opens = ({ words, masked }: Sentence, at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return true;
  return /[^\s]/.test(masked.slice(before.at[1], word.at[0]).replace(/[*_"“”'’]/g, ''));
};

/** “Boil water notice”, “Shelter in place order”. */
const isNotice = ({ words }: Sentence, at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ lower }) => notices.has(lower)) &&
  /^(?:boil|shelter)$/.test(words[at]?.lower ?? '');

/** “Make sure you know…” keeps nobody safe. */
const isAdvice = ({ words }: Sentence, at: number): boolean =>
  words[at]?.lower === 'make' &&
  words[at + 2]?.lower === 'you' &&
  /^(?:know|have|are|sign|understand)$/.test(words[at + 3]?.lower ?? '');

const fits = (sentence: Sentence, at: number, verb: Verb): boolean => {
  const after = wordAfter(sentence, at);
  if (verb.not?.has(after) || isNotice(sentence, at) || isAdvice(sentence, at)) return false;
  if (verb.alone && after === '') return true;
  if (verb.only === undefined || verb.only.has(after)) return true;
  // “Take Oak St.”, “Stay 35 feet away”
  const next = sentence.words[at + 1]?.text ?? '';
  return (
    after !== '' &&
    /^(?:take|stay|remain|move)$/i.test(sentence.words[at]?.text ?? '') &&
    /^\p{Lu}\p{Ll}|^I-?\d|^\d/u.test(next)
  );
};

/** Whether another order opens the same part: “Get your pets and leave.” */
function followsOrder(sentence: Sentence, at: number): boolean {
  for (let earlier = at - 2; earlier >= 0 && earlier >= at - 10; earlier -= 1) {
    const word = sentence.words[earlier]?.lower ?? '';
    if ((english.has(word) || word === 'please' || word === 'if') && opens(sentence, earlier)) return true;
  }
  return false;
}

/** Where the order starts that the word at `at` is the verb of; -1 where it is none. */
function englishOrder(sentence: Sentence, at: number): number {
  const { words } = sentence;
  const lower = words[at]?.lower ?? '';
  const earlier = words[at - 1]?.lower ?? '';
  if (!english.has(lower) && earlier !== 'not' && !negations.has(earlier)) return -1;
  const before = wordBefore(sentence, at);
  if (before === 'not' && wordBefore(sentence, at - 1) === 'do') return idle.has(lower) ? -1 : at - 2;
  if (negations.has(before)) return idle.has(lower) ? -1 : at - 1;
  const verb = english.get(lower);
  if (verb === undefined || !fits(sentence, at, verb)) return -1;
  if (opens(sentence, at) || leads.has(before)) return at;
  if (before === 'to' || before === 'not') {
    for (const { lower: earlier } of words.slice(Math.max(0, at - 7), at)) if (told.has(earlier)) return at;
    return -1;
  }
  if (joins.has(before) && followsOrder(sentence, at)) return at;
  return -1;
}

/** “debe salir”, “favor de evitar”, “instan a evacuar”, or “Evitar” at the beginning. */
function isToldInSpanish(sentence: Sentence, at: number): boolean {
  const before = wordBefore(sentence, at);
  if (opens(sentence, at)) return true;
  if (before === 'de') return wordBefore(sentence, at - 1) === 'favor';
  if (before === 'a') return toldSpanish.has(wordBefore(sentence, at - 2));
  return toldSpanish.has(before);
}

function spanishOrder(sentence: Sentence, at: number): number {
  const lower = sentence.words[at]?.lower ?? '';
  const earlier = sentence.words[at - 1]?.lower;
  const reflexive = spanishReflexive.test(lower);
  if (!reflexive && !infinitives.has(lower) && !spanish.has(lower) && earlier !== 'no') return -1;
  const before = wordBefore(sentence, at);
  if (infinitives.has(lower)) {
    const from = before === 'no' ? at - 1 : at;
    return isToldInSpanish(sentence, from) ? from : -1;
  }
  if (before === 'no') {
    const given = spanish.has(lower) || (/[ae]n?$/.test(lower) && !reports.has(lower));
    return given && (opens(sentence, at - 1) || spanish.has(lower) || wordBefore(sentence, at - 1) === 'y')
      ? at - 1
      : -1;
  }
  const verb = spanish.get(lower);
  if (noOrder.has(before)) return -1;
  if (verb === undefined) return reflexive && opens(sentence, at) ? at : -1;
  return fits(sentence, at, verb) ? at : -1;
}

const orders: Readonly<Record<Readable, (sentence: Sentence, at: number) => number>> = {
  en: englishOrder,
  es: spanishOrder,
};

const notLast = setOf(
  'a an the to of in on at and or for with from your by if until through as that this it is be is are el la los las un una de del en y o a su por para con al si hasta',
);
const shown = 6;
/** What comes after says when or why. */
const ends = setOf('until if unless when because through while so hasta si cuando porque');

/** A few words from the verb on, no further than the next mark. */
function spanOf({ words }: Sentence, first: number, sentence: Sentence): Span {
  let last = first;
  while (last + 1 < words.length && last - first < shown) {
    const left = words[last];
    const right = words[last + 1];
    if (left === undefined || right === undefined || !adjoin(sentence, left, right)) break;
    if (ends.has(right.lower)) break;
    last += 1;
  }
  while (last > first && notLast.has(words[last]?.lower ?? '')) last -= 1;
  return [words[first]?.at[0] ?? 0, words[last]?.at[1] ?? 0];
}

const passives =
  /(?<!\p{L})(?:must|should|needs? to)\s+be\s+(?:boiled|evacuated|avoided|discarded|used|thrown)(?!\p{L})|(?<!\p{L})(?:shelter(?:ing)?[- ]in[- ]place|travel is (?:not advised|(?:highly |strongly )?discouraged|prohibited|banned)|no (?:further )?action (?:is )?(?:needed|required|necessary))(?!\p{L})/iu;

/** The first order in a sentence, in the sentence's own offsets. */
export function orderIn(sentence: Sentence, languages: readonly Readable[]): Span | undefined {
  for (let at = 0; at < sentence.words.length; at += 1) {
    if (sentence.words[at]?.quoted) continue;
    for (const language of languages) {
      const first = orders[language](sentence, at);
      if (first >= 0) return spanOf(sentence, first, sentence);
    }
  }
  return undefined;
}

/** Finds what people are told to do to keep safe. */
export function findAction({ draft, text, languages }: Passage): Span | undefined {
  for (const sentence of draft.sentences) {
    const [start] = sentence.at;
    if (start >= text.length) break;
    const order = orderIn(sentence, languages);
    if (order !== undefined) return [start + order[0], start + order[1]];
  }
  const match = languages.includes('en') ? passives.exec(text) : null;
  if (match !== null) return [match.index, match.index + match[0].length];
  // What keeps people safe may be anything that they are told to do.
  for (const sentence of draft.sentences) {
    const [start] = sentence.at;
    if (start >= text.length) break;
    const order = anyOrderIn(sentence, languages);
    if (order !== undefined) return [start + order[0], start + order[1]];
  }
  return undefined;
}
