import { acronyms } from './data/acronyms';
import { knownShortForms } from './data/known-short-forms';
import type { Draft, PlacedSentence, Word } from './draft';
import { adjoin, inCode, wordBefore } from './near';
import { isGivenName } from './privacy/full-names';
import type { Context } from './rule';
import type { Span } from './span';
import { frequencyOf } from './word-frequency';

/** A short form in a post that not everybody knows. */
export interface Acronym {
  /** Without the plural's s; offsets in the draft. */
  readonly at: Span;
  readonly letters: string;
  readonly sentence: PlacedSentence;
  /** Whether the post says what it stands for. */
  readonly explained: boolean;
}

/** Whether a word may be in capitals: the second letter tells most of them apart. */
function mayBeCapitals({ text, lower }: Word): boolean {
  const second = text.charCodeAt(1);
  return !(second > 0x60 && second < 0x7b) && text !== lower;
}

const shape = /^(\p{Lu}{3,6})s?(?:['’]s?)?$/u;
/** Small words that the letters of a short form pass over. */
const passedOver = new Set(
  'a an and the of for in to on at by with de del la las el los y e para en'.split(' '),
);
const roman = /^[IVXLCM]+$/;
/** Reads like a word, however rare: a shout, a name. */
const wordLike = /^(?:[BCDFGHJKLMNPQRSTVWXZ]{0,2}[AEIOUY]{1,2}){2,4}[BCDFGHJKLMNPQRSTVWXYZ]{0,2}$/;
/** In the web pages of governments as often as words are. */
const noWords = new Set(
  `api apis cisa dotgov eeoc fdic foia hhs hrsa nara nhtsa nist nnsa odni opm ostp oira samhsa seoc eoc jic esf pio uscis
  usda fema sba gsa omb gao cio ciso csat dnssec mou rfp rfi tif psap lepc tmdl cso npdes mpo pda dod dmv eis icap bpa
  liheap lihwap tanf wioa cdbg gis sme poc cop aar cert iap ics nims hvac mvp nepa ceqa`.split(/\s+/),
);

const isCallSign = (letters: string): boolean =>
  /^[KW][A-Z]{2,3}$/.test(letters) && !noWords.has(letters.toLowerCase());

/** Known to offices, and to hardly anybody else. */
const officeOnly = new Set(
  'EOC OEM EMA CAD DEM DEP CPS SLA TANF WIOA CDBG FHWA CATV TAF PIREP STEMI ACLS'.split(' '),
);
/** Words as well: short forms only after one of these. */
const alsoWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'ROW',
    new Set(
      'the this our city county state public utility road street highway city’s county’s within of in'.split(
        ' ',
      ),
    ),
  ],
  ['COG', new Set('the our and a local regional'.split(' '))],
]);
const isEverybodys = (letters: string): boolean =>
  !officeOnly.has(letters) && (acronyms.has(letters) || knownShortForms.has(letters));

const isWord = (letters: string, context: Context, before = ''): boolean => {
  if (alsoWords.get(letters)?.has(before)) return false;
  const lower = letters.toLowerCase();
  if (noWords.has(lower)) return false;
  if (frequencyOf(lower) > 0 && /[aeiouy]/.test(lower)) return true;
  if (letters.length > 4 && wordLike.test(letters)) return true;
  return context.dictionary?.knows(lower) ?? false;
};

const namesOf = new WeakMap<Context['agency'], ReadonlySet<string>>();

/** “BHP Billiton”: no word of the language, written like a name. */
const isRareName = ({ text, lower }: Word): boolean =>
  /^\p{Lu}\p{Ll}{4,}$/u.test(text) && frequencyOf(lower) === 0 && !isGivenName(lower);

/** Words of what the agency calls itself: its readers know them. */
function ownNames({ agency }: Context): ReadonlySet<string> {
  const known = namesOf.get(agency);
  if (known !== undefined) return known;
  const names = [
    agency.name,
    ...agency.otherNames,
    ...agency.places,
    ...agency.hashtags,
    ...agency.terms.map(({ use }) => use),
  ];
  const own = new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)));
  namesOf.set(agency, own);
  return own;
}

const isShouted = (text: string | undefined, context: Context): boolean =>
  text !== undefined &&
  /^\p{Lu}{2,}$/u.test(text) &&
  !isEverybodys(text) &&
  (text.length > 6 || isWord(text, context) || text.length === 2);

const capitals = new WeakMap<PlacedSentence, number>();

/** How many words of a sentence are in capitals, counted once. */
function capitalsIn(sentence: PlacedSentence): number {
  const known = capitals.get(sentence);
  if (known !== undefined) return known;
  const count = sentence.words.filter(
    (word) => mayBeCapitals(word) && /^\p{Lu}{2,}$/u.test(word.text),
  ).length;
  capitals.set(sentence, count);
  return count;
}

/** Whether the capitals beside it show that this one is only loud. */
function inShouting(sentence: PlacedSentence, index: number, context: Context): boolean {
  const { words } = sentence;
  if (isShouted(words[index - 1]?.text, context) || isShouted(words[index + 1]?.text, context)) return true;
  return words.length > 3 && capitalsIn(sentence) * 2 > words.length;
}

/** Every word of a post in order, those in hashtags and mentions too. */
function wordsOf(draft: Draft): string[] {
  const words = draft.sentences.flatMap((sentence) => sentence.words.map(({ lower }) => lower));
  for (const { text } of [...draft.hashtags, ...draft.mentions]) {
    const parts = text.slice(1).match(/\p{Lu}?\p{Ll}+/gu) ?? [];
    if (parts.length > 1) words.push('|', ...parts.map((part) => part.toLowerCase()), '|');
  }
  return words.flatMap((word) => (/[-‑]/.test(word) ? word.split(/[-‑]/) : word));
}

const knownInitials = new WeakMap<readonly string[], string>();

/** The first characters of words, one each. */
function initialsOf(words: readonly string[]): string {
  const known = knownInitials.get(words);
  if (known !== undefined) return known;
  const all = words.map((word) => word.charAt(0) || '\0').join('');
  knownInitials.set(words, all);
  return all;
}

/** Whether words in a row start with these letters. */
export function standsInFull(letters: string, words: readonly string[]): boolean {
  const lower = letters.toLowerCase();
  const first = lower.charAt(0);
  const initials = initialsOf(words);
  for (let start = initials.indexOf(first); start >= 0; start = initials.indexOf(first, start + 1)) {
    if (words[start] === lower) continue;
    let matched = 1;
    for (let at = start + 1; at < words.length && matched < lower.length; at += 1) {
      const word = words[at] ?? '';
      if (word.charAt(0) === lower.charAt(matched)) matched += 1;
      else if (!passedOver.has(word)) break;
    }
    if (matched === lower.length) return true;
  }
  return false;
}

/** Whether words in brackets say it right there: “(EOC)” after a name, “EOC (the room that…)”. */
function inBrackets({ text, masked }: PlacedSentence, [start, end]: Span): boolean {
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')')
    return /\p{L}{2,}\s+\p{L}{2,}\s*\($/u.test(masked.slice(Math.max(0, start - 60), start));
  return /^\s*(?:\(|[,—–-]\s+(?:the|or|a|an)\s|,?\s+which\s+(?:is|stands))[^()]{6,}/u.test(masked.slice(end));
}

const isCandidate = (
  sentence: PlacedSentence,
  word: Word,
  index: number,
  letters: string,
  context: Context,
): boolean => {
  const { agency } = context;
  if (word.quoted) return false;
  if (Object.hasOwn(agency.acronyms, letters)) return agency.acronyms[letters] !== '';
  if (isEverybodys(letters) || roman.test(letters) || isCallSign(letters)) return false;
  const previous = wordBefore(sentence, index);
  if (isWord(letters, context, previous) || inShouting(sentence, index, context)) return false;
  if (inCode(sentence, word.at)) return false;
  const before = sentence.words[index - 1];
  const after = sentence.words[index + 1];
  // Units, highways, flights: “40 GPM”, “FM 1960”.
  if (before !== undefined && /^\d/.test(before.text) && adjoin(sentence, before, word)) return false;
  if (after === undefined || !adjoin(sentence, word, after)) return true;
  // A code on a ticket; the name of a company, whose second word is no word.
  if (/^(?:airport|terminals?|int['’]l|international|intl)$/.test(after.lower)) return false;
  return !/^\d/.test(after.text) && !isRareName(after);
};

interface Asked {
  readonly context: Context;
  readonly found: readonly Acronym[];
}
/** Two rules ask the same of one draft. */
const asked = new WeakMap<Draft, Asked>();

/** Finds the short forms that need words, each where it first stands. */
export function findAcronyms(draft: Draft, context: Context): readonly Acronym[] {
  const known = asked.get(draft);
  const same =
    known?.context.agency === context.agency &&
    known.context.language === context.language &&
    known.context.dictionary === context.dictionary;
  if (known !== undefined && same) return known.found;
  const found = search(draft, context);
  asked.set(draft, { context, found });
  return found;
}

function search(draft: Draft, context: Context): readonly Acronym[] {
  const found = new Map<string, Acronym>();
  let words: readonly string[] | undefined;
  let own: ReadonlySet<string> | undefined;
  for (const sentence of draft.sentences) {
    const inSentence = sentence.words;
    for (let index = 0; index < inSentence.length; index += 1) {
      const word = inSentence[index];
      if (word === undefined || word.text.length < 3 || !mayBeCapitals(word)) continue;
      const letters = shape.exec(word.text)?.[1];
      if (letters === undefined) continue;
      const known = found.get(letters);
      const at: Span = [word.at[0], word.at[0] + letters.length];
      if (known !== undefined) {
        if (!known.explained && inBrackets(sentence, at)) found.set(letters, { ...known, explained: true });
        continue;
      }
      if (!isCandidate(sentence, word, index, letters, context)) continue;
      if (
        context.language !== 'en' &&
        /[AEIOUÁÉÍÓÚ]/.test(letters) &&
        !Object.hasOwn(context.agency.acronyms, letters)
      )
        continue;
      own ??= ownNames(context);
      if (own.has(letters)) continue;
      words ??= wordsOf(draft);
      const explained = inBrackets(sentence, at) || standsInFull(letters, words);
      const [start] = sentence.at;
      found.set(letters, { at: [start + at[0], start + at[1]], letters, sentence, explained });
      if (found.size > 50) return [...found.values()];
    }
  }
  return [...found.values()];
}
