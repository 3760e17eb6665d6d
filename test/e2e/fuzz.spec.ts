import { expect, test } from '../browser/fixtures.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { createOracle } from '../fuzz/oracle.ts';
import { putTemplates } from '../fuzz/templates.ts';
import { places } from './battery/places.ts';

// A sample in every run; `npm run soak` does ten thousand steps an engine by the same means.
const steps = 150;

for (const place of places) {
  test(`${place.name}: nothing a person does in any order damages the text`, async ({
    context,
    launched,
  }) => {
    test.setTimeout(180_000);
    await putTemplates(context, context.pages()[0] ?? (await context.newPage()));
    const oracle = await createOracle();
    const { failure } = await fuzz({ place, launched, oracle, seed: 1, steps });
    expect(failure ?? '').toBe('');
  });
}
