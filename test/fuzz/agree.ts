import type { OpenBox } from '../e2e/battery/open-box.ts';
import type { Oracle } from './oracle.ts';
import type { State } from './state.ts';
import { until } from './until.ts';

/** A box under test, and what is known of it. */
export interface Played {
  readonly open: OpenBox;
  readonly oracle: Oracle;
  /** Every text there has been: an undo can only bring back one of them. */
  readonly seen: Set<string>;
  /** How long anything on the page may take before it counts as missing, ms. */
  readonly patience: number;
}

/** The text or the caret is not what it must be; says how. */
export class Damage extends Error {}

/** Waits until the editor's own text, and text and caret as Plainpost reads them, are those of the plain string. */
export async function agree({ open, seen, patience }: Played, { text, caret }: State): Promise<void> {
  const same = open.place.hidesBlanks ? sameButForBlanks : Object.is;
  const { value, good } = await until(
    async () => ({ model: await open.model(), ...(await open.read()) }),
    (now) =>
      same(now.model, text) &&
      now.text === text &&
      (caret === undefined || (now.caret?.[0] === caret[0] && now.caret[1] === caret[1])),
    patience,
  );
  seen.add(text);
  if (good) return;
  const notice = await open.sidebar.getByRole('alert').allTextContents();
  const { model, text: read, caret: at } = value;
  const hasFocus = await open.box.evaluate((box) => {
    const root = box.getRootNode() as Document | ShadowRoot;
    return root.activeElement?.contains(box) ?? false;
  });
  throw new Damage(
    [
      `must be ${JSON.stringify(text)} with the caret at ${caret?.join('–') ?? 'any place'}`,
      `the editor has ${JSON.stringify(model)}`,
      `the page shows  ${JSON.stringify(read)} with the caret at ${at?.join('–') ?? 'no place in it'}`,
      `the box has ${hasFocus ? 'the' : 'no'} focus`,
      ...notice.map((sentence) => `the sidebar says ${JSON.stringify(sentence)}`),
    ].join('\n    '),
  );
}

/** What Plainpost says where a change would cut a link or a mention. */
export const wouldCut = 'That would change a mention or a link, so nothing was written';

/** Puts the sentence away that Plainpost says, unless it goes by itself, as it does when the text is read anew. */
export async function dismiss({ sidebar }: OpenBox): Promise<void> {
  const button = sidebar.getByRole('button', { name: 'Dismiss' });
  await button.click({ timeout: 2_000 }).catch(async (error: unknown) => {
    if ((await button.count()) > 0) throw error;
  });
}

const sameButForBlanks = (one: string, other: string) => shown(one) === shown(other);
const shown = (text: string) => text.replaceAll(/ +(?=\n|$)/g, '');
