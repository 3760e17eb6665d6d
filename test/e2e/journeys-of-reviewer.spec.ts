import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { expectAccessible, settle } from './journey.ts';
import { issue, sidebar, write } from './on-x.ts';
import { savedBy } from './review-page.ts';

const draft = 'Deben utilizar la calle Elm el viernes. #CierreDeCalle';

test('a reviewer in Spanish: the post is opened, commented on and sent back, and its author reads why', async ({
  x,
  context,
}) => {
  test.slow();
  await settle(context, 'es');
  await write(x, draft);
  await expect(issue(x, 'complex-word')).toBeVisible();
  const opening = context.waitForEvent('page');
  await sidebar(x).getByRole('button', { name: 'Revisión por archivo' }).press('Enter');
  const author = await opening;
  await expect(author.getByRole('heading', { name: 'Su publicación, para revisar' })).toBeVisible();
  await author.getByLabel('Nota para quien revisa').fill('Tiene que salir a las cuatro.');
  await author.getByLabel('Su nombre').fill('Ana Ruiz');
  const out = await savedBy(author, 'Guardar como archivo');
  expect(JSON.parse(out.text)).toMatchObject({ text: draft });

  const reviewer = await context.newPage();
  await reviewer.goto(`chrome-extension://${extensionId}/review.html`);
  await reviewer.getByLabel('O elija un archivo').setInputFiles({
    ...{ name: out.name, mimeType: 'application/json' },
    buffer: Buffer.from(out.text),
  });
  await expect(reviewer.getByRole('heading', { name: 'Una publicación por revisar' })).toBeFocused();
  await expect(reviewer.locator('html')).toHaveAttribute('lang', 'es');
  await expect(reviewer.getByText('Tiene que salir a las cuatro.')).toBeVisible();
  await expect(reviewer.getByText('De Ana Ruiz', { exact: false })).toBeVisible();
  await expect(
    reviewer.getByText('Su guía de estilo encuentra lo mismo que el informe de quien escribió.'),
  ).toBeVisible();
  await reviewer.getByRole('textbox', { name: 'Leer y comentar' }).focus();
  await reviewer.keyboard.press('ControlOrMeta+Home');
  for (let letter = 0; letter < 'Deben'.length; letter++) await reviewer.keyboard.press('Shift+ArrowRight');
  await expect(reviewer.getByText('Seleccionado: «Deben»')).toBeVisible();
  await reviewer.getByRole('button', { name: 'Comentar estas palabras' }).click();
  await reviewer.getByLabel('Su comentario sobre «Deben»').fill('¿Quiénes?');
  await reviewer.getByRole('radio', { name: 'Devolver' }).check();
  await expectAccessible(reviewer, 'body');
  await reviewer.getByLabel('Comentario sobre toda la publicación').fill('Diga hasta cuándo.');
  await reviewer.getByLabel('Su nombre').fill('Ben Cho');
  const answer = await savedBy(reviewer, 'Guardar la respuesta');

  await author.getByLabel('O elija un archivo').setInputFiles({
    ...{ name: answer.name, mimeType: 'application/json' },
    buffer: Buffer.from(answer.text),
  });
  await expect(author.getByRole('heading', { name: 'Ben Cho la devuelve' })).toBeVisible();
  await expect(author.getByText('Diga hasta cuándo.')).toBeVisible();
  await expect(author.getByText('¿Quiénes?')).toBeVisible();
  await expectAccessible(author, 'body');
});
