import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { howMany } from '../how-many.ts';
import { seeded } from '../seeded.ts';
import { box, model, shown, sidebar } from './on-x.ts';

/** Words the checks find, and what their first fix makes of them; each stands once in a draft. */
const fixable: readonly (readonly [string, string])[] = [
  ['utilize', 'use'],
  ['prior to', 'before'],
  ['in order to', 'to'],
  ['the the', 'the'],
  ['#roadclosure', '#RoadClosure'],
  ['#boilwater', '#BoilWater'],
  ['assistance', 'help'],
];
const plain = [
  'Crews are out',
  '@MapleFalls',
  'maplefalls.gov/roads',
  '🚧',
  'Calle Peña 👩🏽‍🚒',
  '“Oak”',
  '5:30 p.m.',
  '#OakSt',
];

for (let seed = 1; seed <= howMany(2); seed++) {
  test(`nothing a person does in any order damages the text (seed ${seed})`, async ({ x }) => {
    test.slow();
    const { pick, upTo, shuffled } = seeded(seed);
    const line = () => `${pick(plain)} ${pick(plain)}`;
    const words = shuffled(fixable).slice(0, 4);
    const lines = [
      'Plain words for all of you, and the crews are on it.',
      ...words.map(([word]) => `${line()} ${word} ${pick(plain)}`),
      '',
      line(),
    ];
    await box(x).click();
    for (const [index, text] of lines.entries()) {
      if (index > 0) await x.keyboard.press('Enter');
      await x.keyboard.insertText(text);
    }
    let expected = lines.join('\n');
    await same(x, expected);

    for (let step = 0; step < 10; step++) {
      const left = words.filter(([word]) => expected.includes(word));
      const action = pick(['fix', 'fix', 'type', 'backspace']);
      if (action === 'fix' && left.length > 0) {
        const [word, better] = pick(left);
        await fix(x, word);
        expected = expected.replace(word, better);
      } else if (action === 'type' || action === 'backspace') {
        const at = upTo(12);
        await x.keyboard.press('ControlOrMeta+Home');
        for (let move = 0; move < at; move++) await x.keyboard.press('ArrowRight');
        if (action === 'type') await x.keyboard.type('zq');
        else if (at > 0) await x.keyboard.press('Backspace');
        expected =
          action === 'type'
            ? `${expected.slice(0, at)}zq${expected.slice(at)}`
            : `${expected.slice(0, Math.max(at - 1, 0))}${expected.slice(at)}`;
      }
      await same(x, expected);
    }
    expect(await sidebar(x).getByRole('alert').count()).toBe(0);
  });
}

/** Presses the first fix of the issue on these words, in whatever place of the list it stands. */
async function fix(x: Page, word: string): Promise<void> {
  // A doubled word is found at its second half.
  const words = word === 'the the' ? 'the' : word;
  const item = sidebar(x).locator(`li[data-words="${words}"]`).first();
  await item.locator('button.fix').first().click();
}

async function same(x: Page, expected: string): Promise<void> {
  await expect.poll(() => model(x)).toBe(expected);
  expect(await shown(x)).toBe(expected);
}
