import { expect, test } from '../browser/fixtures.ts';
import { box, issue, model, write } from './on-x.ts';

test('a word only the dictionary knows is found without another key being pressed', async ({ x }) => {
  await write(x, 'Crews filled sandbgas at the fire station.');
  await expect(issue(x, 'misspelling')).toContainText('sandbgas', { timeout: 15_000 });
  await issue(x, 'misspelling')
    .getByRole('button', { name: /sandbags/ })
    .click();
  await expect.poll(() => model(x)).toBe('Crews filled sandbags at the fire station.');
});

test('names, places and hashtags are not looked up', async ({ x }) => {
  await write(x, 'Crews filled sandbgas in Okeechobee with Nguyen Tran. #OkeechobeeStrong');
  await expect(issue(x, 'misspelling')).toHaveCount(1, { timeout: 15_000 });
  await expect(issue(x, 'misspelling')).toContainText('sandbgas');
});

test('Spanish is spelled by its own dictionary', async ({ x }) => {
  await write(x, 'La biblioteca del parque estará cerrrada el lunes por la tarde.');
  await expect(issue(x, 'misspelling')).toContainText('cerrrada', { timeout: 15_000 });
  await expect(box(x)).toBeFocused();
});
