import { agree, type Played } from './agree.ts';
import { inserted, type State } from './state.ts';
import type { Step } from './step.ts';
import { templates } from './templates.ts';

/** Inserts a template by way of the sidebar's list and form, and goes back to the issues. */
export async function insert(
  played: Played,
  state: State,
  { title }: Extract<Step, { do: 'insert' }>,
): Promise<State | undefined> {
  const { sidebar, place } = played.open;
  const body = templates.find((template) => template.title === title)?.body ?? '';
  const whole = inserted(state, body);
  if (whole === undefined || state.caret === undefined) return undefined;
  await sidebar.getByRole('tab', { name: 'Templates' }).click();
  await sidebar.getByRole('searchbox').fill(title);
  await sidebar.getByRole('button', { name: title }).first().click();
  await sidebar.getByRole('button', { name: 'Insert', exact: true }).click();
  const after = place.single ? onOneLine(state, whole) : whole;
  await agree(played, after);
  await sidebar.getByRole('tab', { name: 'Issues' }).click();
  return after;
}

/** A field of one line takes a blank for every line break. */
function onOneLine(before: State, { text, caret }: State): State {
  const [start = 0] = before.caret ?? [];
  const [end = 0] = caret ?? [];
  // What stands behind the caret and belongs to what was put in is a blank line at most.
  const rest = before.text.slice(before.caret?.[1]);
  const put = text.slice(start, text.length - rest.length);
  const line = put.replaceAll(/\s*\n\s*/g, ' ');
  const at = start + line.length;
  return { text: before.text.slice(0, start) + line + rest, caret: end === 0 ? [0, 0] : [at, at] };
}
