import { expect } from '@playwright/test';
import { openLibrary } from '../e2e/library-page.ts';
import { sidebar } from '../e2e/on-x.ts';
import { type Chapter, firstPage } from './chapter.ts';
import { besideX, draftOnX, hasty } from './on-x.ts';
import { writePair } from './templates.ts';

/** The same by night, in Spanish, and in a window as narrow as a phone. */
export const otherLooks: Chapter = async (context, shoot) => {
  const x = await firstPage(context, 'https://x.com/home');
  await draftOnX(x, hasty, 'hashtag-camel-case');
  await x.evaluate(() => window.__standIn.theme('dark'));
  await shoot(x, 'dark-x', besideX);

  const library = await openLibrary(context);
  await writePair(library);
  await library.emulateMedia({ colorScheme: 'dark' });
  await library.evaluate(() => window.scrollTo(0, 0));
  await shoot(library, 'dark-library');
  await library.emulateMedia({ colorScheme: 'light' });
  await library.setViewportSize({ width: 320, height: 800 });
  await shoot(library, 'narrow-library');

  await library.setViewportSize({ width: 1280, height: 800 });
  await library.getByRole('combobox', { name: 'Plainpost speaks' }).selectOption('Español');
  await expect(library.locator('html')).toHaveAttribute('lang', 'es');
  await shoot(library, 'spanish-library');
  await x.bringToFront();
  await x.evaluate(() => window.__standIn.theme('light'));
  await expect(sidebar(x).getByRole('tab', { name: 'Plantillas' })).toBeVisible();
  await draftOnX(
    x,
    'Con el fin de reparar la calle Roble, se procederá al cierre de la misma a las 7:00 PM del viernes!!! #cierredecalle',
    'hashtag-camel-case',
  );
  await shoot(x, 'spanish-x', besideX);
};
