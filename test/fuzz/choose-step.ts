import type { WritingPlace } from '../e2e/battery/places.ts';
import type { Seeded } from '../seeded.ts';
import type { FixableIssue } from './oracle.ts';
import type { State } from './state.ts';
import type { Step } from './step.ts';
import { templates } from './templates.ts';

/** Words the checks find something in, words they do not, and what is hard to keep whole. */
const words = [
  ...['utilize', 'prior to', 'in order to', 'the the', '#roadclosure', '#boilwater', 'assistance'],
  ...['tonite', 'Oak  St.', 'really!!!', 'click here', '7:00 PM', 'ASAP', 'handicapped', 'a a'],
  ...['Crews are out', 'maplefalls.gov/roads', '🚧', 'Calle Peña 👩🏽‍🚒', '“Oak”', '5:30 p.m.', '#OakSt'],
  ...['🇺🇸', '👨‍👩‍👧‍👦', 'Cafe\u0301', 'n\u0303', 'شارع', '道路', 'and', 'is', 'we', ', ', '. ', ' ', 's'],
];
const mentions = ['@MapleFalls', '@RideCVT'];

/** The most a text grows to, UTF-16 units: a post, and room for a template. */
const long = 260;

/** Picks what a person does next. */
export function chooseStep(
  { pick, upTo }: Seeded,
  place: WritingPlace,
  { text, caret }: State,
  issuesOf: (text: string) => readonly FixableIssue[],
): Step {
  const move = (): Step => ({ do: 'move', from: pick(['start', 'end']), by: upTo(pick([1, 4, 15])) });
  if (caret === undefined)
    return pick([0, 1, 2, 3]) === 0 ? { do: pick(['undo', 'redo']), times: 1 } : move();
  if (text.length > long) return pick<Step>([{ do: 'select all' }, { do: 'press', key: 'Backspace' }]);
  if (caret[0] !== caret[1] && upTo(3) > 0) {
    return pick<Step>([{ do: 'press', key: 'Delete' }, { do: 'type', text: pick(words) }, move()]);
  }
  const chance = upTo(100);
  if (chance < 30) {
    const spoken = place.suggests ? words : [...words, ...mentions];
    const how = place.keysOnly ? 'type' : pick(['type', 'put', 'put'] as const);
    const text = `${pick(['', ' ', ' '])}${pick(spoken)}${pick(['', ' '])}`;
    // Blanks alone and doubled ones come from the space bar. Put in at once, the first make Draft.js itself give up the
    // page, and of the second a browser keeps one.
    return { do: /^ *$| {2}/.test(text) ? 'type' : how, text };
  }
  if (chance < 52) {
    const fixable = issuesOf(text).flatMap(({ rule, words, nth, fixes }) =>
      fixes.map((_, fix): Step => ({ do: 'fix', rule, words, nth, fix })),
    );
    return fixable.length > 0 ? pick(fixable) : move();
  }
  if (chance < 66) return move();
  if (chance < 74) return { do: 'press', key: pick(['Backspace', 'Delete']) };
  if (chance < 80) return place.single ? move() : { do: 'press', key: 'Enter' };
  if (chance < 85) return { do: 'select', by: 1 + upTo(8) };
  if (chance < 86) return { do: 'select all' };
  if (chance < 95) return { do: pick(['undo', 'undo', 'redo']), times: 1 + upTo(3) };
  if (chance < 97) return { do: 'insert', title: pick(templates).title };
  return { do: 'look' };
}
