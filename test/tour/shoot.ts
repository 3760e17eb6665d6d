import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Shoot } from './chapter.ts';

/** Where the tour's pictures are kept. */
export const pictures = fileURLToPath(new URL('../../docs/tour', import.meta.url));

/** No more than a page with ten of them should weigh, each in bytes. */
const heaviest = 165_000;

/** Takes a picture once nothing moves any more and every letter has its font. */
export const shoot: Shoot = async (page, name, part) => {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { hover, ...place } = part ?? {};
  // What the mouse was left on would look pressed; a card is open only under it.
  if (hover !== true) await page.mouse.move(1, 1);
  const clip = { x: 0, y: 0, ...size, ...place };
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css', clip });
  const bytes = statSync(path).size;
  if (bytes > heaviest) throw new Error(`The picture ${name} has ${bytes} bytes; the most is ${heaviest}.`);
};
