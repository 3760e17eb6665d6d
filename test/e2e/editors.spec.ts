import { expect, test } from '../browser/fixtures.ts';
import { type Case, cases, work } from './battery/cases.ts';
import { type EngineCase, engineCases } from './battery/engines.ts';
import { type OpenEditor, openEditor } from './battery/open-editor.ts';

// The editors as such: in a world of their own on a page, as a content script is, and without the extension.
test.use({ extension: false });

const undo = 'ControlOrMeta+z';
const redo = 'ControlOrMeta+Shift+z';

const fits = ({ single }: EngineCase, { post, put }: Pick<Case, 'post' | 'put'>) =>
  !(single && (post + put).includes('\n'));

/** Writes one case's change, as a fix or a template does. */
async function change(editor: OpenEditor, { post, put, caret, blurred }: Case): Promise<string> {
  const { before, at, after } = work({ post, put });
  await editor.show(before, caret);
  await editor.holds(before);
  const { length } = before;
  if (blurred) await editor.box.evaluate((box) => box.blur());
  const written = await editor.replace({
    expected: before,
    at,
    text: put,
    ...(blurred && { caret: [length, length] as const }),
  });
  expect(written).toEqual({ outcome: 'done', text: after });
  await editor.holds(after);
  return after;
}

for (const engine of engineCases) {
  test.describe(engine.name, () => {
    test.slow();

    test('replaces, inserts and takes away, and undo and redo give each text back', async ({ x }) => {
      const editor = await openEditor(x, engine);
      for (const one of cases.filter((each) => fits(engine, each))) {
        await test.step(one.what, async () => {
          const after = await change(editor, one);
          const { before } = work(one);
          await editor.press(undo);
          await editor.holds(before);
          await editor.press(redo);
          await editor.holds(after);
        });
      }
    });

    test('leaves the caret where a person had it, and typing and Backspace do what they did', async ({
      x,
    }) => {
      const editor = await openEditor(x, engine);
      for (const one of cases.filter((each) => fits(engine, each))) {
        await test.step(one.what, async () => {
          const after = await change(editor, one);
          await editor.page.keyboard.type('xy');
          await editor.press('Backspace');
          await editor.holds(one.caret === 'start' ? `x${after}` : `${after}x`);
          if (engine.single) return;
          await editor.press('Enter');
          await editor.page.keyboard.type('z');
          await editor.holds(one.caret === 'start' ? `x\nz${after}` : `${after}x\nz`);
        });
      }
    });

    test('makes one change after another, each on its own words', async ({ x }) => {
      const editor = await openEditor(x, engine);
      const lines = ['Please utilize Oak St.', 'Leave prior to noon #roadclosure', 'in order to help'];
      const post = lines.join(engine.single ? ' ' : '\n');
      await editor.show(post);
      let text = post;
      for (const [from, to] of [
        ['prior to', 'before'],
        ['utilize', 'use'],
        ['in order to', 'to'],
        ['roadclosure', 'RoadClosure'],
      ] as const) {
        const start = text.indexOf(from);
        await editor.replace({ expected: text, at: [start, start + from.length], text: to });
        text = text.replace(from, to);
        await editor.holds(text);
      }
      await editor.page.keyboard.type(' now');
      await editor.holds(`${text} now`);
      for (let step = 0; step < 12 && (await editor.model()) !== post; step++) await editor.press(undo);
      await editor.holds(post);
    });

    test('writes nothing where it must not, and is not misled by the page', async ({ x }) => {
      const post = 'Please utilize it';
      const at = [7, 14] as const;
      await test.step('a box that takes no typing', async () => {
        const editor = await openEditor(x, engine, '&locked');
        await editor.page.evaluate((text) => window.__show(text), post);
        expect(await editor.replace({ expected: post, at, text: 'use' })).toEqual({ outcome: 'locked' });
        await editor.holds(post);
        expect(await editor.run('plainpost.isWritable(box)')).toBe(false);
      });
      await test.step('words that are no longer there', async () => {
        const editor = await openEditor(x, engine);
        await editor.show(post);
        const written = await editor.replace({ expected: 'Please utilize', at, text: 'use' });
        expect(written).toEqual({ outcome: 'stale' });
        await editor.holds(post);
      });
      await test.step('a mention that is only text', async () => {
        const editor = await openEditor(x, engine);
        await editor.show('Ask @RideCVT now');
        const written = await editor.replace({ expected: 'Ask @RideCVT now', at: [4, 9], text: '@Bus' });
        expect(written).toEqual({ outcome: 'kept' });
        await editor.holds('Ask @RideCVT now');
      });
      await test.step('an editor that takes no change', async () => {
        const editor = await openEditor(x, engine);
        await editor.show(post);
        const refuse = (on: boolean) =>
          editor.page.evaluate((now) => {
            window.__standIn.refuse = now;
          }, on);
        await refuse(true);
        for (const text of ['use', engine.single ? 'use it' : 'use\nit', '']) {
          expect(await editor.replace({ expected: post, at, text })).toEqual({ outcome: 'refused' });
          await editor.holds(post);
        }
        await refuse(false);
        await editor.page.keyboard.type('!');
        await expect.poll(async () => (await editor.model()).length).toBe(post.length + 1);
      });
      for (const hostile of ['commands', 'flood']) {
        await test.step(`a page with ${hostile} of its own`, async () => {
          const editor = await openEditor(x, engine, `&hostile=${hostile}`);
          const after = await change(editor, { what: hostile, post: 'Please ⟦utilize⟧ it now', put: 'use' });
          await editor.page.keyboard.type('!');
          await editor.holds(`${after}!`);
        });
      }
    });

    test('knows where words show, and what stands at a point', async ({ x }) => {
      const editor = await openEditor(x, engine);
      const post = engine.single ? 'Please utilize it #now' : 'First 🚧 line\nPlease utilize it #now\n\nLast';
      await editor.show(post);
      for (const word of ['utilize', '#now', 'it']) {
        const start = post.indexOf(word);
        const found = await editor.run<{ rects: number; words: string; at: number; caret: unknown }>(
          `(async () => {
            const at = [${start}, ${start + word.length}];
            await editor.select(box, at);
            const snapshot = editor.read(box);
            const rects = snapshot.rects(at);
            const [{ left, top, width, height }] = rects;
            const frame = box.getBoundingClientRect();
            const inside = left >= frame.left && top >= frame.top && left + width <= frame.right;
            return {
              rects: rects.length,
              inside,
              at: snapshot.offsetAt(left + width / 2, top + height / 2),
              caret: snapshot.caret(),
              range: snapshot.range(at) !== undefined,
            };
          })()`,
        );
        expect(found).toMatchObject({
          rects: 1,
          inside: true,
          caret: [start, start + word.length],
          range: true,
        });
        expect(found.at).toBeGreaterThanOrEqual(start);
        expect(found.at).toBeLessThanOrEqual(start + word.length);
      }
    });
  });
}

for (const engine of engineCases.filter(({ keeps }) => keeps)) {
  test(`${engine.name}: a link and a mention are never cut, and what stands beside them can change`, async ({
    x,
  }) => {
    const editor = await openEditor(x, engine);
    const plain = 'See maplefalls.gov or ask @RideCVT today';
    const marked = 'See [[maplefalls.gov]] or ask {{@RideCVT}} today';
    const span = (words: string) => [plain.indexOf(words), plain.indexOf(words) + words.length] as const;
    await editor.show(marked);
    for (const words of ['maple', 'maplefalls.gov', 'See maple', 'gov or', 'ask @Ride', 'CVT', plain]) {
      const written = await editor.replace({ expected: plain, at: span(words), text: 'X' });
      expect(written, words).toEqual({ outcome: 'kept' });
    }
    await editor.holds(plain);
    for (const [from, to] of [
      ['See ⟦⟧', 'all of '],
      ['⟦See ⟧', 'Look at '],
      ['.gov⟦⟧', ' now'],
      ['.gov⟦ or⟧', ' and'],
      ['⟦ or ask ⟧', ', '],
      ['⟦ or⟧ ask', '  and\n\n  please'],
      ['CVT⟦⟧', ', please,'],
      ['⟦ today⟧', ''],
    ] as const) {
      await editor.show(marked);
      const { at, after } = work({ post: plain.replace(from.replace(/[⟦⟧]/g, ''), from), put: to });
      const written = await editor.replace({ expected: plain, at, text: to });
      expect(written).toEqual({ outcome: 'done', text: after });
      await editor.holds(after);
      await expect(editor.box.locator('a')).toHaveText('maplefalls.gov');
      expect(await editor.run('editor.read(box).kept.length')).toBe(2);
    }
    await editor.show(marked);
    const lines = { expected: plain, at: span(' or ask '), text: '\n\nor ' };
    const { outcome } = await editor.replace(lines);
    // A browser by itself cannot put lines right before what cannot be edited: it adds one, and we take all of it back.
    const bare = engine.engine === 'content-editable';
    expect(outcome).toBe(bare ? 'refused' : 'done');
    await editor.holds(bare ? plain : plain.replace(' or ask ', lines.text));
  });
}
