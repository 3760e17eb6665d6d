import type { Case } from './cases.ts';
import { places, type WritingPlace } from './places.ts';

/** A fix that the sidebar offers, and what must come of it. */
export interface FixCase extends Pick<Case, 'what' | 'post' | 'put' | 'caret'> {
  readonly rule: string;
  /** What the issue is about, where that is not what the fix replaces. */
  readonly words?: string;
}

const complex = { rule: 'complex-word', put: 'use' };

/** A fix in every kind of place, the words it replaces in ⟦brackets⟧. */
export const fixCases: readonly FixCase[] = [
  {
    what: 'the first word',
    post: '⟦Utilize⟧ Oak St. today.\nSecond line',
    put: 'Use',
    rule: 'complex-word',
    caret: 'start',
  },
  { what: 'a word in the middle', post: 'First line\nPlease ⟦utilize⟧ Oak St.\nThird line', ...complex },
  { what: 'the last words', post: 'First line\nBe there ⟦prior to⟧', put: 'before', rule: 'wordy-phrase' },
  {
    what: 'words at the start of a line',
    post: 'First line\n⟦Prior to⟧ noon we meet.\nThird line',
    put: 'Before',
    rule: 'wordy-phrase',
  },
  {
    what: 'a hashtag in a line',
    post: 'Avoid Main St. ⟦#roadclosure⟧ today\nSecond line',
    put: '#RoadClosure',
    rule: 'hashtag-camel-case',
  },
  {
    what: 'a hashtag at the very end',
    post: 'Avoid Main St. ⟦#roadclosure⟧',
    put: '#RoadClosure',
    rule: 'hashtag-camel-case',
    caret: 'start',
  },
  {
    what: 'words next to an address',
    post: 'See maplefalls.gov/roads ⟦prior to⟧ noon',
    put: 'before',
    rule: 'wordy-phrase',
  },
  {
    what: 'a word between emoji made of several',
    post: 'Crews 👩🏽‍🚒🇺🇸 will ⟦utilize⟧ Oak St. 👨‍👩‍👧‍👦 now 🏳️‍🌈',
    ...complex,
  },
  {
    what: 'a word behind letters with combining marks',
    post: 'At the Cafe\u0301 they ⟦utilize⟧ Mun\u0303oz Hall',
    ...complex,
  },
  {
    what: 'a word taken away',
    post: 'First line\nMeet at the⟦ the⟧ library.\nThird line',
    put: '',
    rule: 'repeated-word',
    words: 'the',
  },
  { what: 'a word in a text of several lines', post: 'One\n\nWe ⟦utilize⟧ Oak St.\n\n\nEnd', ...complex },
];

/** A post with three things to fix, in the order they are fixed. */
export const several = {
  lines: ['Please utilize Oak St.', 'Leave prior to noon #roadclosure today'],
  fixes: [
    { rule: 'wordy-phrase', from: 'prior to', to: 'before' },
    { rule: 'complex-word', from: 'utilize', to: 'use' },
    { rule: 'hashtag-camel-case', from: '#roadclosure', to: '#RoadClosure' },
  ],
} as const;

/** A link and a mention on words that a fix would change, as a page has them: `[[link]]`, `{{mention}}`. */
export const wholes: readonly { readonly marked: string; readonly rule: string; readonly words: string }[] = [
  { marked: 'Please [[utilize]] Oak St.', rule: 'complex-word', words: 'utilize' },
  { marked: 'Please [[utilize Oak]] St.', rule: 'complex-word', words: 'utilize' },
  { marked: 'Leave prior [[to noon]] please', rule: 'wordy-phrase', words: 'prior to' },
  { marked: 'Ask {{@RideCVT}} {{prior to}} noon', rule: 'wordy-phrase', words: 'prior to' },
];

/**
 * The fixes that are tried in a place: all of them on the sites, and every other one where a person asks for Plainpost,
 * so that neighbours share them; all of them everywhere in `npm run soak`.
 */
export function casesIn(place: WritingPlace): readonly FixCase[] {
  if (!place.asked || process.env.PLAINPOST_SOAK) return fixCases;
  return fixCases.filter((_case, at) => at % 2 === places.indexOf(place) % 2);
}
