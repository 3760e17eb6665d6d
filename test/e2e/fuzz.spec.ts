import { expect, test } from '../browser/fixtures.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { createOracle, type Oracle } from '../fuzz/oracle.ts';
import { putTemplates } from '../fuzz/templates.ts';
import { places } from './battery/places.ts';

let known: Promise<Oracle> | undefined;

// A sample in every run; `npm run soak` does ten thousand steps an engine by the same means.
const steps = 25;

for (const place of places) {
  test(`${place.name}: nothing a person does in any order damages the text`, async ({
    context,
    launched,
  }) => {
    test.setTimeout(240_000);
    known ??= createOracle();
    const oracle = await known;
    await putTemplates(context, context.pages()[0] ?? (await context.newPage()));
    const { failure } = await fuzz({ place, launched, oracle, seed: 1, steps });
    expect(failure ?? '').toBe('');
  });
}
