import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { box, model, sidebar } from './on-x.ts';

const field = (name: string, label: string, kind: string, more = {}) => ({
  ...{ name, label, kind, required: true },
  ...more,
});
const row = (id: string, language: string, more: object) => ({
  ...{ id, language, library: 'private', category: 'service', status: 'approved', version: 1 },
  ...{ author: { name: 'Ana', key: 'k' }, createdAt: 0, updatedAt: 0, reviewBy: '2099-01-01', ...more },
});
const zone = { zone: 'America/Chicago' };
const rows = [
  row('power-en', 'en', {
    ...{ pair: 'power', title: 'Power update', hashtags: ['PowerOutage'] },
    body: '{{homes}} homes have no power in {{place}} since {{when}}.[[?lanes=one: One lane is closed.]]{{>questions}}',
    fields: [
      field('homes', 'Homes', 'number'),
      field('place', 'Place', 'place'),
      field('when', 'Since', 'date-time', zone),
      field('lanes', 'Lanes', 'choice', { required: false, choices: ['none', 'one'] }),
    ],
  }),
  row('power-es', 'es', {
    ...{ pair: 'power', title: 'Aviso de luz', hashtags: ['Apagón'] },
    body: '{{homes}} casas no tienen luz en {{place}} desde el {{when}}.{{>questions}}',
    fields: [
      field('homes', 'Casas', 'number'),
      field('place', 'Lugar', 'place'),
      field('when', 'Desde', 'date-time', zone),
    ],
  }),
  row('ask-en', 'en', {
    ...{ pair: 'ask', block: 'questions', title: 'Questions', body: ' Questions? Call {{phone}}.' },
    fields: [field('phone', 'Phone', 'phone', { default: '311' })],
  }),
  row('ask-es', 'es', {
    ...{ pair: 'ask', block: 'questions', title: 'Preguntas', body: ' ¿Preguntas? Llame al {{phone}}.' },
    fields: [field('phone', 'Teléfono', 'phone', { default: '311' })],
  }),
];

/** Puts rows where the library keeps its templates, as another page of the extension would. */
async function keep(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'plainpost' && version),
  );
  await page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('plainpost');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('templates', 'readwrite');
          for (const one of all) writing.objectStore('templates').put(one);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onerror = () => failed(writing.error);
        };
      }),
    rows,
  );
  await page.close();
}

test('a template with a block is filled field by field, inserted, and then inserted in Spanish with what was typed', async ({
  x,
  context,
  extensionId,
}) => {
  await keep(context, extensionId);
  await x.bringToFront();
  await box(x).click();
  const panel = sidebar(x);
  await panel.getByRole('tab', { name: 'Templates' }).click();
  await panel.getByRole('searchbox', { name: 'Find a template' }).fill('power update');
  await panel.getByRole('button', { name: /^Power update/ }).click();
  await panel.getByLabel(/^Homes/).fill('1200');
  await panel.getByLabel(/^Place/).fill('Riverside');
  await panel.getByLabel(/^Since/).fill('2026-12-07T17:00');
  await panel.getByLabel(/^Lanes/).selectOption('one');
  await expect(panel.getByLabel(/^Phone/)).toHaveValue('311');
  await panel.getByRole('button', { name: 'Insert', exact: true }).click();
  const english =
    '1,200 homes have no power in Riverside since Monday, December 7, at 5 p.m. CST. One lane is closed. Questions? Call 311. #PowerOutage';
  await expect.poll(() => model(x)).toBe(english);

  // While the form is still there, its own switch has the same name.
  await expect(panel.getByText('Insert it also in')).toBeVisible();
  await panel.getByRole('button', { name: 'Español' }).click();
  await expect(panel.getByLabel(/^Casas/)).toHaveValue('1200');
  await expect(panel.getByLabel(/^Desde/)).toHaveValue('2026-12-07T17:00');
  await panel.getByRole('button', { name: 'Insert', exact: true }).click();
  const spanish =
    '1,200 casas no tienen luz en Riverside desde el lunes, 7 de diciembre, a las 5:00 p. m., hora del Centro. ¿Preguntas? Llame al 311. #Apagón';
  await expect.poll(() => model(x)).toBe(`${english}\n\n${spanish}`);
});
