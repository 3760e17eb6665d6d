import { expect, type Page } from '@playwright/test';

/** Waits until a press counts as an answer: one right after the first is taken for the second half of a double press. */
export async function answerable(page: Page): Promise<void> {
  await expect(page.locator('.gate .again')).toBeVisible();
  const moving = () =>
    page.locator('.gate .again').evaluateAll((all) => all.flatMap((one) => one.getAnimations()).length);
  await expect.poll(moving).toBe(0);
}
