import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../browser/fixtures.ts';
import { buildStandIn } from '../stand-ins/build.ts';
import { makeStandIn, readDiagnostics } from '../stand-ins/make.mjs';
import { diagnosed } from './diagnosed.ts';
import { box } from './on-x.ts';

test('a stand-in made of what a person pasted has the compose boxes, in their engines, where our selectors find them', async ({
  x,
  context,
}) => {
  await x.goto('https://x.com/compose/post');
  await x.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  const told = await diagnosed(context, x);
  const pasted = `It does not work:\n\`\`\`json\n${JSON.stringify(told, null, 1)}\n\`\`\`\nThanks!`;
  const name = `made-${process.pid}`;
  const folder = fileURLToPath(new URL(`../stand-ins/${name}`, import.meta.url));
  try {
    makeStandIn(readDiagnostics(pasted), name);
    const { html, js, css } = await buildStandIn(name);
    await context.route('https://x.com/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/stand-in/main.js')
        return route.fulfill({ contentType: 'text/javascript', body: js });
      if (pathname === '/stand-in/main.css') return route.fulfill({ contentType: 'text/css', body: css });
      return route.fulfill({ contentType: 'text/html', body: html });
    });
    await x.goto('https://x.com/home');
    const again = await diagnosed(context, x);
    const kinds = (from: typeof told) =>
      from.boxes.flatMap(({ composer, engine }) => (composer ? [[composer, engine]] : []));
    expect(kinds(again)).toEqual(kinds(told));
    expect(kinds(again)).toHaveLength(2);
    const submits = (from: typeof told) =>
      from.selectors.filter(({ what, found }) => what === 'submit' && found > 0);
    expect(submits(again)).toHaveLength(submits(told).length);

    // It is a real editor: the sidebar comes up beside it, and a fix is written into it.
    await box(x).click();
    await x.keyboard.type('Please utilize Oak St.');
    await x.locator('li.issue[data-rule="complex-word"] button.fix').first().click();
    await expect.poll(() => x.evaluate(() => window.__standIn.model())).toBe('Please use Oak St.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(fileURLToPath(new URL(`../../.output/stand-ins/${name}`, import.meta.url)), {
      recursive: true,
      force: true,
    });
  }
});

test('what is no diagnostics of ours makes no stand-in, and one sentence says so', () => {
  expect(() => readDiagnostics('hello')).toThrow('This is no JSON');
  expect(() => readDiagnostics('{"format":"other"}')).toThrow('no diagnostics of Plainpost');
  expect(() =>
    readDiagnostics('{"format":"plainpost-diagnostics","formatVersion":1,"boxes":[],"host":"a\'],b"}'),
  ).toThrow('is no host');
  expect(() => makeStandIn({ host: 'x.com', boxes: [] } as never, '../x')).toThrow('no name for a folder');
  expect(() => makeStandIn({ host: 'x.com', boxes: [] } as never, 'x')).toThrow('already');
});
