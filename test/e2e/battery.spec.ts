import { expect, test } from '../browser/fixtures.ts';
import { putTemplates, templates } from '../fuzz/templates.ts';
import { holds, pressFix, pressUntil, redo, undo, write } from './battery/at-work.ts';
import { work } from './battery/cases.ts';
import { casesIn, several } from './battery/fixes.ts';
import { type OpenBox, openBox } from './battery/open-box.ts';
import { places, type WritingPlace } from './battery/places.ts';
import { card } from './on-x.ts';

const fits = ({ single }: WritingPlace, text: string) => !(single && text.includes('\n'));

/** Every text there is while so many keys are pressed. */
const whileTyping = (before: string, at: number, keys: string) =>
  [...keys].map((_, index) => before.slice(0, at) + keys.slice(0, index + 1) + before.slice(at));

/** Boxes that share an engine share these too, turn by turn; all of them in `npm run soak`. */
const isTried = ({ asked }: WritingPlace, index: number, turn: number) =>
  !asked || Boolean(process.env.PLAINPOST_SOAK) || index % 2 === turn;

for (const [index, place] of places.entries()) {
  test.describe(place.name, () => {
    test.slow();

    test('each fix changes its words and nothing else; typing, Backspace, undo and redo go on from there', async ({
      context,
    }) => {
      const page = context.pages()[0] ?? (await context.newPage());
      const open = await openBox(place, page);
      for (const one of casesIn(place).filter(({ post }) => fits(place, post))) {
        await test.step(one.what, async () => {
          const { before, at: words, after } = work(one);
          await write(open, before, { caret: one.caret, words: words[0] });
          await pressFix(open, one.rule);
          await holds(open, after);
          await page.keyboard.type('xy');
          await page.keyboard.press('Backspace');
          const at = one.caret === 'start' ? 0 : after.length;
          const typed = `${after.slice(0, at)}x${after.slice(at)}`;
          await holds(open, typed);
          const seen = [before, after, typed, ...whileTyping(after, at, 'xy')];
          await pressUntil(open, undo, before, seen);
          await pressUntil(open, redo, typed, seen);
        });
      }
    });

    if (isTried(place, index, 0)) {
      test('presses in a row, all at once and none: each lands on its own words, and a locked box is left alone', async ({
        context,
      }) => {
        const page = context.pages()[0] ?? (await context.newPage());
        const open = await openBox(place, page);
        await test.step('fixes pressed one right after another each land on their own words', async () => {
          let text = several.lines.join(place.single ? ' ' : '\n');
          await write(open, text);
          const seen = [text];
          for (const { rule, from, to } of several.fixes) {
            await pressFix(open, rule);
            text = text.replace(from, to);
            seen.push(text);
          }
          await holds(open, text);
          await page.keyboard.type(' Ok');
          await holds(open, `${text} Ok`);
          await pressUntil(open, undo, seen[0] ?? '', [...seen, ...whileTyping(text, text.length, ' Ok')]);
        });
        await test.step('safe fixes made at one press land each on their own words, and one press takes them all back', async () => {
          const gap = place.single ? ' ' : '\n';
          const text = ['Meet at 5:00PM. #roadclosure', 'Doors open 6:30 PM #boilwater now.'].join(gap);
          const after = ['Meet at 5 p.m. #RoadClosure', 'Doors open 6:30 p.m. #BoilWater now.'].join(gap);
          await write(open, text);
          await open.press(open.sidebar.getByRole('button', { name: 'Fix 4 safe ones' }));
          await holds(open, after);
          await open.press(open.sidebar.getByRole('button', { name: 'Undo all' }));
          await holds(open, text);
        });
        await test.step('a card that is dismissed leaves caret and focus where they were', async () => {
          await write(open, 'Please utilize Oak St. ');
          await page.keyboard.press('ArrowLeft');
          await page.keyboard.press('ArrowLeft');
          await expect(open.sidebar.locator('li.issue[data-rule="complex-word"]')).toBeVisible();
          const { x, y } = await open.middleOf('utilize');
          // A pointer comes from somewhere.
          await page.mouse.move(x + 60, y + 60);
          await page.mouse.move(x, y);
          await expect(card(page)).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(card(page)).toHaveCount(0);
          await page.keyboard.type('xy');
          await page.keyboard.press('Backspace');
          await holds(open, 'Please utilize Oak Stx. ');
        });
        await test.step('a box that is locked while it is in use is written to no more, and one sentence says so', async () => {
          const text = 'Please utilize Oak St. ';
          await write(open, text);
          await expect(open.sidebar.locator('li.issue[data-rule="complex-word"]')).toBeVisible();
          await open.box.evaluate((box) => {
            if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.readOnly = true;
            else box.setAttribute('contenteditable', 'false');
          });
          await pressFix(open, 'complex-word');
          await expect(open.sidebar.getByText('This box takes no typing right now')).toBeVisible();
          await holds(open, text);
        });
      });
    }

    if (isTried(place, index, 1)) {
      test('a template goes in whole, blank lines, emoji and address included, and is undone whole', async ({
        context,
      }) => {
        const page = context.pages()[0] ?? (await context.newPage());
        await putTemplates(context, page);
        const open = await openBox(place, page);
        const { title, body } = templates[1];
        const words = place.single ? body.replaceAll(/\s*\n\s*/g, ' ') : body;
        const gap = place.single ? ' ' : '\n\n';
        for (const [before, at, after] of [
          ['', 0, words],
          ['Roads today', 11, `Roads today${gap}${words}`],
          ['Roads today', 5, `Roads${gap}${words}${gap} today`],
        ] as const) {
          await test.step(`at ${at} of “${before}”`, async () => {
            await write(open, before, { caret: 'start' });
            for (let moved = 0; moved < at; moved++) await page.keyboard.press('ArrowRight');
            await insert(open, title);
            await holds(open, after);
            await page.keyboard.type('xy');
            await page.keyboard.press('Backspace');
            const end = after.length - (before.length - at) - (at < before.length ? gap.length : 0);
            const behind = at < before.length ? end + gap.length : end;
            const typed = `${after.slice(0, behind)}x${after.slice(behind)}`;
            await holds(open, typed);
            await pressUntil(open, undo, before, [before, after, typed, ...whileTyping(after, behind, 'xy')]);
          });
        }
      });
    }
  });
}

/** Inserts a template by way of the sidebar, and goes back to the issues. */
async function insert({ sidebar, press }: OpenBox, title: string): Promise<void> {
  await press(sidebar.getByRole('tab', { name: 'Templates' }));
  await sidebar.getByRole('searchbox').fill(title);
  await press(sidebar.getByRole('button', { name: title }).first());
  await press(sidebar.getByRole('button', { name: 'Insert', exact: true }));
  await expect(sidebar.getByText('is in your post')).toBeVisible();
  await press(sidebar.getByRole('tab', { name: 'Issues' }));
}
