import { Damage, type Played } from './agree.ts';
import type { State } from './state.ts';
import { until } from './until.ts';

/** Compares the sidebar's list with what a check of the plain string gives: it must be of this very text. */
export async function look({ open, oracle, patience }: Played, state: State): Promise<State> {
  const expected = oracle(state.text, open.place.site)
    .map(({ rule, words }) => `${rule}: ${words}`)
    .sort();
  const { value, good } = await until(
    () =>
      open.sidebar
        .locator('ol.issues > li.issue')
        .evaluateAll((items) =>
          items.map((item) => `${item.getAttribute('data-rule')}: ${item.getAttribute('data-words')}`).sort(),
        ),
    (listed) => listed.join('\n') === expected.join('\n'),
    patience,
  );
  if (good) return state;
  const only = (these: readonly string[], those: readonly string[]) =>
    these.filter((one) => !those.includes(one)).join(', ');
  throw new Damage(
    `of ${JSON.stringify(state.text)} the sidebar misses [${only(expected, value)}] and lists [${only(value, expected)}]`,
  );
}
