import { overlaps } from '../../lib/checks/span.ts';
import { agree, Damage, dismiss, type Played, wouldCut } from './agree.ts';
import { look } from './look.ts';
import { kept, replaced, type State } from './state.ts';
import type { Step } from './step.ts';
import { until } from './until.ts';

/** What Plainpost says where the text has changed since the list was drawn. */
const late = 'The text changed in the meantime, so nothing was written';

/** Presses a fix's button: the words become what the check said and nothing else changes, or nothing does at all. */
export async function fix(
  played: Played,
  state: State,
  { rule, words, nth, fix: which }: Extract<Step, { do: 'fix' }>,
): Promise<State | undefined> {
  const { open, oracle } = played;
  const issue = oracle(state.text, open.place.site).find(
    (one) => one.rule === rule && one.words === words && one.nth === nth,
  );
  const wanted = issue?.fixes[which];
  if (wanted === undefined) return undefined;
  const { at, text } = wanted;
  const by = open.place.single ? text.replaceAll(/\s*\n\s*/g, ' ') : text;
  const after = { text: replaced(state.text, at, by).text, caret: kept(state.caret, at, by.length) };

  const button = { rule, words, nth, which };
  const isDone = (now: string) => now === after.text;
  let said = await press(played, button, isDone, played.patience / 4);
  if (said === undefined || said.includes(late)) {
    // Who presses while the list is drawn anew misses the button, or is told that the text has changed: nothing is
    // written, and pressed again it has to work.
    await agree(played, state);
    if (said !== undefined) await dismiss(open);
    await look(played, state);
    said = await press(played, button, isDone, played.patience);
  }
  if (!said?.includes(wouldCut)) {
    await agree(played, after);
    return after;
  }
  const { kept: wholes } = await open.read();
  if (!wholes.some((whole) => overlaps(whole, at)) && !state.text.includes('@')) {
    throw new Damage('a fix was not written because of a link or a mention, and there is none');
  }
  await agree(played, state);
  await dismiss(open);
  return state;
}

interface Pressed {
  readonly rule: string;
  readonly words: string;
  readonly nth: number;
  readonly which: number;
}

/** Presses the button and waits for what comes of it; gives what the sidebar then says, undefined where nothing comes. */
async function press(
  { open }: Played,
  { rule, words, nth, which }: Pressed,
  isDone: (text: string) => boolean,
  patience: number,
): Promise<string | undefined> {
  const selector = `ol.issues > li.issue[data-rule=${JSON.stringify(rule)}][data-words=${JSON.stringify(words)}]`;
  const line = open.sidebar.locator(selector).nth(nth);
  // Closed, a line shows its first fix only; and it is there once the word is finished.
  const opener = line.locator('.issue-open');
  if (which > 0) {
    await opener.waitFor().catch(() => {});
    if ((await opener.getAttribute('aria-expanded')) === 'false') await open.press(opener);
  }
  const button = line.locator('button.fix').nth(which);
  await open.press(button).catch(async (error: Error) => {
    const listed = await open.sidebar.locator('ol.issues > li.issue').allTextContents();
    throw new Damage(
      `there is no such button (${error.message.split('\n')[0]}); listed: ${listed.join(' | ')}`,
    );
  });
  const alerts = open.sidebar.getByRole('alert');
  const { value, good } = await until(
    async () => ({
      text: (await open.read()).text,
      said: (await alerts.allTextContents()).join(' ').trim(),
    }),
    ({ text, said }) => isDone(text) || said !== '',
    patience,
  );
  return good ? value.said : undefined;
}
