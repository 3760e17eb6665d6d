import type { Locator, Page } from '@playwright/test';
import { expect } from '../../browser/fixtures.ts';
import { addressOf, type EngineCase } from './engines.ts';
import { type Isolated, isolated } from './isolated.ts';

/** An editor on its page, seen by the page (its own model) and by us (what we read). */
export interface OpenEditor extends Isolated {
  readonly page: Page;
  readonly box: Locator;
  /** Mounts the editor anew with a text, and puts the caret into it as a person does. */
  show(text: string, caret?: 'start' | 'end'): Promise<void>;
  /** Waits until the editor's own text and what we read of it are this. */
  holds(text: string): Promise<void>;
  model(): Promise<string>;
  press(...keys: string[]): Promise<void>;
}

/** Opens an editor of the page with all of them. */
export async function openEditor(page: Page, { name }: EngineCase, more = ''): Promise<OpenEditor> {
  await page.goto(addressOf(name, '', more));
  const own = await isolated(page);
  const box = page.locator('main').getByRole('textbox');
  const model = () => page.evaluate(() => window.__standIn.model());
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    ...own,
    page,
    box,
    model,
    press,
    async show(text, caret = 'end') {
      await page.evaluate((marked) => window.__show(marked), text);
      await box.click();
      await press(caret === 'start' ? 'ControlOrMeta+Home' : 'ControlOrMeta+End');
    },
    async holds(text) {
      await expect
        .poll(async () => ({ model: await model(), read: await own.run('editor.read(box).text') }))
        .toEqual({ model: text, read: text });
    },
  };
}
