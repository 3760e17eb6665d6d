import { expect, test } from '../browser/fixtures.ts';
import { engineCases } from './battery/engines.ts';
import { openEditor } from './battery/open-editor.ts';

test.use({ extension: false });

const watch = `(() => {
  globalThis.heard = [];
  const hear = (what) => (detail) => void globalThis.heard.push(typeof detail === 'boolean' ? what + ' ' + detail : what);
  globalThis.unwatch = plainpost.watchBox(box, {
    changed: hear('changed'),
    removed: hear('removed'),
    caretMoved: hear('caret'),
    composing: hear('composing'),
    left: hear('left'),
  });
})()`;

for (const engine of engineCases) {
  test(`${engine.name}: what happens to a watched box is heard, and nothing once nobody watches`, async ({
    x,
  }) => {
    const editor = await openEditor(x, engine);
    const hears = async (what: string) => {
      await expect.poll(() => editor.run<string[]>('globalThis.heard')).toContain(what);
      await editor.run('globalThis.heard.splice(0).length');
    };
    await editor.show('Oak St. is closed');
    await editor.run(watch);
    await editor.page.keyboard.type('!');
    await hears('changed');
    await editor.press('ArrowLeft');
    await hears('caret');
    await editor.page.getByRole('button', { name: 'Post' }).focus();
    await hears('left');
    await editor.box.click();
    await editor.page.evaluate(() => window.__standIn.remount());
    await hears('removed');

    await editor.run(watch);
    await editor.run('globalThis.unwatch()');
    await editor.page.keyboard.type('abc');
    await expect.poll(editor.model).toContain('abc');
    expect(await editor.run('globalThis.heard')).toEqual([]);
  });
}

for (const name of ['textarea', 'react-textarea', 'input']) {
  test(`${name}: a value that the page itself sets is heard of`, async ({ x }) => {
    const engine = engineCases.find((one) => one.name === name);
    if (!engine) throw new Error(`There is no ${name}.`);
    const editor = await openEditor(x, engine);
    const heard = () => editor.run<string[]>('globalThis.heard');

    // As a site clears the box of what was posted: by its shortcut, with the box in focus, and by its button.
    await editor.show('Oak St. is closed');
    await editor.box.evaluate((box: HTMLTextAreaElement) => {
      box.addEventListener('keydown', ({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey) box.value = '';
      });
    });
    await editor.run(watch);
    await editor.press('Control+Enter');
    await expect.poll(heard).toContain('changed');
    expect(await editor.run('editor.read(box).text')).toBe('');

    await editor.show('Oak St. is closed');
    await editor.run(watch);
    await editor.page.getByRole('button', { name: 'Post' }).focus();
    await expect.poll(heard).toContain('left');
    await editor.run('globalThis.heard.splice(0).length');
    await editor.box.evaluate((box: HTMLTextAreaElement) => {
      box.value = '';
    });
    await expect.poll(heard).toContain('changed');
  });

  test(`${name}: words are found at the same place where the browser has no ranges for a field`, async ({
    x,
  }) => {
    const engine = engineCases.find((one) => one.name === name);
    if (!engine) throw new Error(`There is no ${name}.`);
    const editor = await openEditor(x, engine);
    const line = 'Crews 👩🏽‍🚒 are out on Oak Street and Maple Avenue until Friday at noon, so please';
    const post = engine.single ? `${line} utilize the detour` : `${line} take\n\n${line}\n`.repeat(6);
    await editor.show(post);
    const found = await editor.run<Record<'own' | 'mirrored', number[][]> | 'none'>(
      `(() => {
        const words = ['Crews', 'Street and Maple', 'Friday at noon, so please', 'the detour', 'take'];
        const spans = words.flatMap((word) => {
          const starts = [box.value.indexOf(word), box.value.lastIndexOf(word)].filter((start) => start >= 0);
          return starts.map((start) => [start, start + word.length]);
        });
        const places = () => spans.flatMap((at) =>
          editor.read(box).rects(at).map(({ left, top, width, height }) => [left, top, width, height]),
        );
        const own = places();
        if (!('createValueRange' in box)) return 'none';
        delete HTMLTextAreaElement.prototype.createValueRange;
        delete HTMLInputElement.prototype.createValueRange;
        if ('createValueRange' in box) throw new Error('The browser still has ranges of its own.');
        return { own, mirrored: places() };
      })()`,
    );
    test.skip(found === 'none', 'This browser has no ranges of its own to compare with.');
    if (found === 'none') return;
    const { own, mirrored } = found;
    expect(own.length).toBeGreaterThan(2);
    expect(mirrored.length).toBe(own.length);
    for (const [index, rect] of mirrored.entries()) {
      for (const [side, value] of rect.entries()) {
        expect(Math.abs(value - (own[index]?.[side] ?? Number.NaN)), `${index}, ${side}`).toBeLessThan(1.5);
      }
    }
    // The copy is gone as soon as the turn it was measured in has ended.
    expect(await editor.run("document.querySelectorAll('plainpost-mirror').length")).toBe(0);
  });
}
