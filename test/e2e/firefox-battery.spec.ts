import { expect, test } from '@playwright/test';
import { launchFirefox } from '../browser/firefox.ts';
import { work } from './battery/cases.ts';
import { fixCases, several } from './battery/fixes.ts';
import { type FirefoxBox, intoBox } from './battery/in-firefox.ts';
import { places, type WritingPlace } from './battery/places.ts';

/** Does something in the box of a place, in a Firefox of its own. */
async function inFirefox(place: WritingPlace, act: (box: FirefoxBox) => Promise<void>): Promise<void> {
  const { page, leaks, pressShortcut, close } = await launchFirefox(place.address);
  try {
    const box = await intoBox(page, place);
    if (place.asked) await pressShortcut();
    await act(box);
    expect(leaks, 'No request may leave the machine').toEqual([]);
  } finally {
    await close();
  }
}

async function pressUntil(box: FirefoxBox, keys: string, text: string): Promise<void> {
  for (let press = 0; press < 12 && (await box.model()) !== text; press++) await box.press(keys);
  await box.holds(text);
}

for (const place of places.filter(({ asked }) => !asked)) {
  test(`Firefox, ${place.name}: each fix changes its words and nothing else; typing, Backspace, undo and redo go on from there`, async () => {
    test.setTimeout(240_000);
    await inFirefox(place, async (box) => {
      for (const one of fixCases) {
        await test.step(one.what, async () => {
          const { before, after } = work(one);
          await box.write(before, one.caret);
          await box.fix(one.rule);
          await box.holds(after);
          await box.page.keyboard.type('xy');
          await box.press('Backspace');
          const typed = one.caret === 'start' ? `x${after}` : `${after}x`;
          await box.holds(typed);
          await pressUntil(box, 'Control+z', before);
          await pressUntil(box, 'Control+Shift+z', typed);
        });
      }
    });
  });

  test(`Firefox, ${place.name}: fixes one after another each land on their own words`, async () => {
    test.slow();
    await inFirefox(place, async (box) => {
      const post = several.lines.join('\n');
      await box.write(post);
      let fixed = post;
      for (const { rule, from, to } of several.fixes) {
        await box.fix(rule);
        fixed = fixed.replace(from, to);
        // The list is drawn anew after each; a press from outside takes too long to meet a button that moves.
        await box.holds(fixed);
      }
      await box.page.keyboard.type(' Ok');
      await box.holds(`${fixed} Ok`);
      await pressUntil(box, 'Control+z', post);
    });
  });
}

/** What the card offers where words are marked: one of each kind is enough, the change itself is the same. */
const onCards = [
  'a word in the middle',
  'a hashtag in a line',
  'a word between emoji made of several',
  'a word taken away',
];
/** Where a line in the browser's own field cannot be pointed at from outside. */
const pointless = ['input'];
/** Boxes that share an engine take turns; all of them in `npm run soak`. */
const isTried = (index: number) => index % 2 === 0 || Boolean(process.env.PLAINPOST_SOAK);

const pointedAt = places.filter(({ asked, name }) => asked && !pointless.includes(name));
for (const place of pointedAt.filter((_, index) => isTried(index))) {
  test(`Firefox, ${place.name}: asked for by the shortcut, a fix on the card changes its words and nothing else`, async () => {
    test.setTimeout(240_000);
    await inFirefox(place, async (box) => {
      for (const one of fixCases.filter(({ what }) => onCards.includes(what))) {
        await test.step(one.what, async () => {
          const { before, at, after } = work(one);
          await box.write(before);
          await box.fixOnCard(one.words ?? before.slice(...at));
          await box.holds(after);
          await box.page.keyboard.type('xy');
          await box.press('Backspace');
          await box.holds(`${after}x`);
          if (!place.undoesByTime) await pressUntil(box, 'Control+z', before);
        });
      }
    });
  });
}
