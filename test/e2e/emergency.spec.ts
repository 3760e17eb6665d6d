import { expect, test } from '../browser/fixtures.ts';
import { box, issue, model, sidebar, write } from './on-x.ts';

const alert = 'Flash flooding on Oak St. Water can sweep a car away. Avoid the area.';

test('a text that reads like an alert is offered the emergency check, and only then held to it', async ({
  x,
}) => {
  await write(x, alert);
  await expect(sidebar(x).getByText('This reads like an alert.')).toBeVisible();
  await expect(issue(x, 'em-missing-time')).toHaveCount(0);
  await sidebar(x).getByRole('button', { name: 'Check it as an emergency' }).click();
  await expect(issue(x, 'em-missing-time')).toBeVisible();
  await expect(sidebar(x).getByText('This reads like an alert.')).toHaveCount(0);
});

test('whoever says that it is none is not asked again', async ({ x }) => {
  await write(x, alert);
  await sidebar(x).getByRole('button', { name: 'It is not one' }).click();
  await x.keyboard.type(' Stay safe.');
  await expect(sidebar(x).getByText('This reads like an alert.')).toHaveCount(0);
});

test('the checklist of the five things a warning must say fills while typing', async ({ x }) => {
  await box(x).click();
  await sidebar(x).getByLabel('Check as').selectOption('emergency');
  await write(x, 'Flash flooding on Oak St.');
  const line = (element: string) => sidebar(x).locator(`[data-element="${element}"]`);
  await expect(line('hazard')).toContainText('Flash flooding');
  await expect(line('location')).toContainText('Oak St.');
  await expect(line('time')).toHaveClass('missing');
  await x.keyboard.type(' Avoid the area until 9 p.m.');
  await expect(line('action')).toContainText('Avoid the area');
  await expect(line('time')).toHaveClass('said');
});

test('“tonight” gets its date with one click', async ({ x }) => {
  await write(x, 'Flash flood warning for Oak St. until 9 p.m. tonight. Avoid the area.');
  await sidebar(x).getByLabel('Check as').selectOption('emergency');
  await expect(sidebar(x).locator('[data-element="time"]')).toHaveClass('said');
  await issue(x, 'relative-date')
    .getByRole('button', { name: /tonight \(/ })
    .click();
  await expect.poll(() => model(x)).toMatch(/tonight \([A-Z][a-z]+day, [A-Z][a-z]+ \d+\)/);
});

test('an emptied box is an everyday post again', async ({ x }) => {
  await write(x, alert);
  await sidebar(x).getByLabel('Check as').selectOption('emergency');
  await box(x).click();
  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.press('Backspace');
  await expect(sidebar(x).getByLabel('Check as')).toHaveValue('standard');
});

test('an emergency template brings the emergency check with it', async ({ x }) => {
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  await sidebar(x)
    .getByRole('button', { name: /Test of emergency alerts/ })
    .click();
  await expect(sidebar(x).getByRole('button', { name: 'Insert' })).toBeVisible();
  for (const field of await sidebar(x)
    .locator('input[type="text"].ui-control, input:not([type]).ui-control')
    .all())
    await field.fill('Riverton');
  await sidebar(x).locator('select.ui-control').first().selectOption({ index: 1 });
  await sidebar(x).locator('input[type="time"]').first().fill('10:00');
  await sidebar(x).locator('input[type="date"]').first().fill('2027-01-05');
  await sidebar(x).getByRole('button', { name: 'Insert' }).click();
  await expect.poll(() => model(x)).toContain('only a test');
  await sidebar(x).getByRole('tab', { name: 'Issues' }).click();
  await expect(sidebar(x).getByLabel('Check as')).toHaveValue('drill');
});
