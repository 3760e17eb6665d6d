import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../browser/fixtures.ts';
import { extensionId } from '../browser/launch.ts';
import { issue, openIssue, write } from './on-x.ts';
import { popupPage } from './popup-page.ts';

test.skip(
  process.platform !== 'linux',
  'Policies are put in place for one browser alone, which only Linux lets a test do.',
);

test.use({
  policy: {
    gate: { mode: 'ask', warnings: true },
    requiredRules: ['hashtag-camel-case', 'no-such-check'],
    alwaysOn: true,
    counts: false,
    marks: true,
    language: 'es',
    off: ['any-box', 'review-by-file', 'other-sites', 'starter-templates'],
    // The browser itself passes over what its schema does not know; this is for Plainpost to tell.
    libraryAddress: 'the folder of the city',
  },
});

test('what an IT department prescribes holds in the post, in the popup and in the library, and is shown as such', async ({
  x,
  context,
}) => {
  await write(x, 'Please utilize Oak St. #roadclosuretoday ');
  const line = await openIssue(x, 'hashtag-camel-case');
  await expect(line).toContainText('Su organismo exige esta comprobación');
  await expect(line.getByRole('button', { name: 'Ignorar' })).toHaveCount(0);
  await expect((await openIssue(x, 'complex-word')).getByRole('button', { name: 'Ignorar' })).not.toHaveCount(
    0,
  );
  await expect(x.getByRole('button', { name: 'Revisión por archivo' })).toHaveCount(0);
  await x.getByRole('tab', { name: 'Plantillas' }).click();
  await expect(x.getByRole('tabpanel')).not.toContainText('Cierre de calle');

  const popup = await popupPage(context, x);
  await expect(popup.getByRole('switch')).toBeDisabled();
  await expect(popup.getByRole('radio').first()).toBeDisabled();
  await expect(popup.getByRole('radio').nth(1)).toBeChecked();
  await expect(popup.getByRole('combobox')).toBeDisabled();
  await popup.getByText('Qué fijó su organismo').click();
  await expect(popup.getByText('Plainpost queda encendido')).toBeVisible();
  await expect(popup.getByText('los pasa por alto: libraryAddress.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Revisar el cuadro donde estoy' })).toHaveCount(0);
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  const library = await context.newPage();
  await library.goto(`chrome-extension://${extensionId}/library.html#/style-guide`);
  await expect(library.getByText('que este Plainpost no tiene: no-such-check.')).toBeVisible();
  await expect(library.locator('[data-rule="hashtag-camel-case"] input')).toBeDisabled();
  await expect(library.locator('[data-rule="complex-word"] input')).toBeEnabled();
});

test('a policy that changes is followed in an open post, and one that goes gives the choices back', async ({
  x,
  context,
  launched,
}) => {
  const popup = await popupPage(context, x);
  await expect(popup.getByRole('switch')).toBeDisabled();
  launched.managed?.prescribe({ language: 'en', requiredRules: ['complex-word'] });
  await expect(popup.getByRole('switch')).toBeEnabled({ timeout: 40_000 });
  await expect(popup.getByText('On everywhere', { exact: true })).toBeVisible();
  await x.bringToFront();
  await write(x, 'Please utilize Oak St. ');
  await expect(issue(x, 'complex-word')).toBeVisible();
  await expect(await openIssue(x, 'complex-word')).toContainText('Your agency requires this check');
});
