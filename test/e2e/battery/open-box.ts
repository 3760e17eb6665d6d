import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Span } from '../../../lib/checks/span.ts';
import { framed } from '../any-box.ts';
import { isolated } from './isolated.ts';
import { goTo, type WritingPlace } from './places.ts';

/** What stands in a box, as Plainpost reads it. */
export interface Read {
  readonly text: string;
  readonly caret: Span | null;
  readonly kept: readonly Span[];
}

/** A box on the page it lives on, with the built extension at work. */
export interface OpenBox {
  readonly place: WritingPlace;
  readonly page: Page;
  readonly box: Locator;
  /** What the sidebar is in: the page, or a frame of the extension's own. */
  readonly sidebar: Pick<FrameLocator, 'locator' | 'getByRole' | 'getByText'>;
  /** The editor's own text. */
  model(): Promise<string>;
  /** The text as lib/editors reads it off the page, in a world of its own. */
  read(): Promise<Read>;
  /** Presses something in the sidebar, once its frame is as high as what is in it: until then it moves under the pointer. */
  press(target: Locator): Promise<void>;
  /** The middle of words in the box, CSS px of the window. */
  middleOf(words: string): Promise<{ readonly x: number; readonly y: number }>;
}

/** Opens a place and looks at its box from both sides. */
export async function openBox(place: WritingPlace, page: Page): Promise<OpenBox> {
  await goTo(place, page);
  const found = place.asked ? undefined : `document.querySelector(${JSON.stringify(place.box)})`;
  const { run } = await isolated(page, found);
  const sidebar = place.asked ? framed(page) : page.locator('plainpost-sidebar');
  // The sidebar remembers its tab.
  const issues = sidebar.getByRole('tab', { name: /^Issues/ });
  if ((await issues.getAttribute('aria-selected')) !== 'true') await issues.click();
  const isSettled = async () => {
    const [inside, frame] = await Promise.all([
      sidebar.locator('section.sidebar').evaluate((section) => section.getBoundingClientRect().height),
      page.locator('iframe.sidebar-frame').evaluate((element) => element.clientHeight),
    ]);
    return Math.abs(inside - frame) < 1;
  };
  return {
    place,
    page,
    sidebar,
    box: page.locator(place.box),
    model: () => page.evaluate((key) => window.__standIn.models()[key] ?? 'There is no box.', place.key),
    read: () =>
      run<Read>(`(() => {
        const snapshot = editor.read(box);
        return { text: snapshot.text, caret: snapshot.caret() ?? null, kept: snapshot.kept };
      })()`),
    async press(target) {
      await target.waitFor();
      if (place.asked) await expect.poll(isSettled).toBe(true);
      await target.click();
    },
    middleOf: (words) =>
      run(`(() => {
        const snapshot = editor.read(box);
        const start = snapshot.text.indexOf(${JSON.stringify(words)});
        const [{ left, right, top, bottom }] = snapshot.rects([start, start + ${words.length}]);
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      })()`),
  };
}
