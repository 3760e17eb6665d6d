import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Where the pictures go. */
export const pictures = fileURLToPath(new URL('../../.output/demo', import.meta.url));

/** Takes the pictures of the last run away. */
export function clearPictures(): void {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
}

/** Keeps a picture of what the page shows now. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
