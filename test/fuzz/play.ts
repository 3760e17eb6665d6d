import { agree, Damage, type Played } from './agree.ts';
import { fix } from './fix.ts';
import { insert } from './insert.ts';
import { look } from './look.ts';
import { characters, type State, typed } from './state.ts';
import type { Step } from './step.ts';
import { atKeyboard } from './typist.ts';
import { until } from './until.ts';

/** Does one step and proves that the editor, the page and the plain string agree; undefined where it does not apply. */
export async function play(played: Played, state: State, step: Step): Promise<State | undefined> {
  if (step.do === 'fix') return fix(played, state, step);
  if (step.do === 'insert') return insert(played, state, step);
  if (step.do === 'look') return look(played, state);
  if (step.do === 'undo' || step.do === 'redo') return goBack(played, step);
  if (isDisputed(played, state, step)) return undefined;
  const typedOn = typed(state, step);
  if (typedOn === undefined) return undefined;
  const isLost = played.open.place.losesCaret === true && isEmptyLineTakenAway(state, step);
  const after = isLost ? { text: typedOn.text, caret: undefined } : typedOn;
  if (step.do === 'type' || step.do === 'put') remember(played, state, step.text);
  await atKeyboard(played.open, step);
  await agree(played, after);
  return after;
}

/** Whether what a person typed would grow into the word before it in a way that editors do not agree on. */
function isDisputed({ open: { place } }: Played, { text, caret }: State, step: Step): boolean {
  if (caret === undefined || (step.do !== 'type' && step.do !== 'put')) return false;
  if (!/[#@][\p{L}\p{N}_]+$/u.test(text.slice(0, caret[0]))) return false;
  // Where a site draws hashtags and mentions, a letter's accent that is a character of its own falls out of them.
  return /^\S*\p{M}/u.test(step.text) || (place.losesCaret === true && /^[\p{L}\p{N}_]/u.test(step.text));
}

const isEmptyLineTakenAway = ({ text, caret }: State, step: Step): boolean =>
  step.do === 'press' &&
  step.key === 'Delete' &&
  caret !== undefined &&
  /(?:^|\n)$/.test(text.slice(0, caret[0])) &&
  text[caret[0]] === '\n';

/** Where an editor groups what is undone is its own affair; the text must be one there was, the same to everybody. */
async function goBack(played: Played, step: Step): Promise<State> {
  const { open, seen, patience } = played;
  await atKeyboard(open, step);
  const { value } = await until(open.read, ({ text }) => seen.has(text), patience);
  if (!seen.has(value.text))
    throw new Damage(`${step.do} gave ${JSON.stringify(value.text)}, which never was`);
  const state = { text: value.text, caret: undefined };
  await agree(played, state);
  return state;
}

/** Texts there are between two keys, and once what was selected has gone. */
function remember({ seen }: Played, { text, caret }: State, typing: string): void {
  const [start, end] = caret ?? [0, 0];
  let so = '';
  seen.add(text.slice(0, start) + text.slice(end));
  for (const character of characters(typing)) {
    so += character;
    seen.add(text.slice(0, start) + so + text.slice(end));
  }
}
