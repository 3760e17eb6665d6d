import { agree, Damage, dismiss, type Played, wouldCut } from './agree.ts';
import { inserted, type State } from './state.ts';
import type { Step } from './step.ts';
import { templates } from './templates.ts';
import { until } from './until.ts';

/** Inserts a template by way of the sidebar's list and form, and goes back to the issues. */
export async function insert(
  played: Played,
  state: State,
  { title }: Extract<Step, { do: 'insert' }>,
): Promise<State | undefined> {
  const { sidebar, place, press } = played.open;
  const body = templates.find((template) => template.title === title)?.body ?? '';
  const whole = inserted(state, body);
  if (whole === undefined || state.caret === undefined) return undefined;
  await press(sidebar.getByRole('tab', { name: 'Templates' }));
  await sidebar.getByRole('searchbox').fill(title);
  await press(sidebar.getByRole('button', { name: title }).first());
  await press(sidebar.getByRole('button', { name: 'Insert', exact: true }));
  const after = place.single ? onOneLine(state, whole) : whole;
  const alerts = sidebar.getByRole('alert');
  const { value: said } = await until(
    async () =>
      (await played.open.read()).text === after.text ? '' : (await alerts.allTextContents()).join(' '),
    (sentence) => sentence === '' || sentence.includes(wouldCut),
    played.patience,
  );
  if (said.includes(wouldCut)) return leftAsItWas(played, state);
  await agree(played, after);
  await press(sidebar.getByRole('tab', { name: 'Issues' }));
  // ProseMirror puts its own caret back 20 ms after it got the focus; a hand takes longer from the sidebar to the keys.
  await played.open.page.waitForTimeout(100);
  return after;
}

/** A template inside of a link is not written; the person is still at the form. */
async function leftAsItWas(played: Played, { text, caret }: State): Promise<State> {
  const { open } = played;
  const [start, end] = caret ?? [0, 0];
  const { kept } = await open.read();
  // On some sites a mention is only text.
  if (!kept.some((whole) => whole[0] < end && start < whole[1]) && !text.includes('@')) {
    throw new Damage('a template was not written because of a link or a mention, and there is none');
  }
  await dismiss(open);
  await open.press(open.sidebar.getByRole('button', { name: 'All templates' }));
  await open.press(open.sidebar.getByRole('tab', { name: 'Issues' }));
  await open.box.click();
  const after = { text, caret: undefined };
  await agree(played, after);
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
