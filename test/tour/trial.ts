import { expect } from '@playwright/test';
import { bodyOf, saved } from '../e2e/library-page.ts';
import { box, issue, model, sidebar } from '../e2e/on-x.ts';
import { welcomePage } from '../e2e/welcome-page.ts';
import { type Chapter, firstPage } from './chapter.ts';
import { giveStyle } from './desks.ts';
import { besideX } from './on-x.ts';
import { createPerson } from './person.ts';

const fiveMinutes = 300;

/**
 * The first five minutes of a new lead, step by step: from an empty library to an approved template in two languages
 * that stands in the sidebar, and the city's Vale style in use.
 */
export const trial: Chapter = async (context, shoot) => {
  const person = createPerson();
  const start = await welcomePage(context);
  await person.write(start.getByLabel('Name of the agency'), 'City of Maple Falls');
  await person.write(start.getByLabel('Official web domains'), 'maplefalls.gov');
  await person.press(start.getByRole('button', { name: 'Save', exact: true }));
  await person.press(start.getByRole('button', { name: 'Start empty' }));
  await expect(start.getByText('Your library starts empty.')).toBeVisible();
  const opening = context.waitForEvent('page');
  await person.press(start.getByRole('button', { name: 'Open the library' }));
  const page = await opening;
  await expect(page.getByText('No templates yet')).toBeVisible();
  person.done('The agency’s facts, and an empty library');

  await person.press(page.getByRole('button', { name: 'New template' }).first());
  await person.write(page.getByLabel('Your name'), 'Ana Ruiz');
  await person.press(page.getByRole('button', { name: 'Continue' }));
  await person.write(page.getByLabel('Title'), 'Pool closed');
  await person.write(bodyOf(page), 'The pool is closed on ');
  await person.press(page.getByRole('button', { name: '+ New field' }).first());
  await person.type(page, '. Questions? Call 555-010-0142.');
  await person.write(page.getByLabel('Label', { exact: true }), 'Day');
  await saved(page);
  person.done('The template in English, with a field');

  await person.press(page.getByRole('button', { name: 'Add Español' }));
  await expect(page.getByRole('link', { name: /^Español/ })).toHaveAttribute('aria-current', 'page');
  await person.write(page.getByLabel('Title'), 'Piscina cerrada');
  await person.write(bodyOf(page), 'La piscina está cerrada el {{day}}. ¿Preguntas? Llame al 555-010-0142.');
  await saved(page);
  await expect(page.getByText(/agree with the other languages/)).toBeVisible();
  person.done('The same in Spanish');

  const status = page.getByRole('region', { name: 'Status' });
  const approved = status.getByText('Approved. It stands in the sidebar now.');
  await person.press(status.getByRole('button', { name: 'Approve' }));
  await expect(approved).toBeVisible();
  await shoot(page, 'trial-approved');
  await person.press(page.getByRole('link', { name: /^English/ }));
  await expect(approved).toHaveCount(0);
  await person.press(status.getByRole('button', { name: 'Approve' }));
  await expect(approved).toBeVisible();
  person.done('Both approved');

  await person.press(page.getByRole('link', { name: 'In and out' }));
  await giveStyle(page, person.press);
  person.chooseFile();
  await person.press(page.getByRole('button', { name: 'Import', exact: true }));
  await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();
  await person.press(page.getByRole('link', { name: 'Style guide' }));
  await person.press(page.getByRole('button', { name: 'Use them' }));
  await expect(page.getByText(/The changes are in use/)).toBeVisible();
  person.done('The Vale style imported and in use');

  const x = await firstPage(context, 'https://x.com/home');
  await person.press(box(x));
  await person.press(sidebar(x).getByRole('tab', { name: 'Templates' }));
  await person.press(sidebar(x).getByRole('button', { name: /^Pool closed/ }));
  await person.write(sidebar(x).getByLabel('Day', { exact: true }), 'Friday');
  await person.press(sidebar(x).getByRole('button', { name: 'Insert', exact: true }));
  await expect.poll(() => model(x)).toBe('The pool is closed on Friday. Questions? Call 555-010-0142.');
  await expect(sidebar(x).getByText('“Pool closed” is in your post.')).toBeVisible();
  await expect(sidebar(x).getByRole('button', { name: 'Español', exact: true })).toBeVisible();
  await shoot(x, 'trial-inserted', besideX);
  await person.press(sidebar(x).getByRole('tab', { name: 'Issues' }));
  await person.press(box(x));
  await x.keyboard.press('ControlOrMeta+End');
  await person.type(x, ' Go to the community center.');
  await expect(issue(x, 'MapleFalls.Words')).toBeVisible();
  person.done('Used in a post, which is checked by the style');

  console.log(`    In all about ${person.total()} s`);
  expect(person.total(), 'A new lead needs no more than five minutes').toBeLessThan(fiveMinutes);
};
