import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.ts';
import { places } from '../e2e/battery/places.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { createOracle } from '../fuzz/oracle.ts';
import { type Step, told } from '../fuzz/step.ts';
import { putTemplates } from '../fuzz/templates.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'all' },
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const steps = Number(values.runs);
const seed = Number(values.seed);
const chosen = places.filter(
  ({ name }) => values.engine === 'all' || values.engine.split(',').includes(name),
);
if (chosen.length === 0 || !(steps > 0) || !Number.isInteger(seed)) {
  console.error(
    `npm run fuzz -- --engine <${places.map(({ name }) => name).join('|')}|all> --runs <steps> --seed <whole number>`,
  );
  process.exit(2);
}

const oracle = await createOracle();
let failures = 0;
for (const place of chosen) {
  const launched = await launch();
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  const start = performance.now();
  try {
    await putTemplates(launched.context, page);
    const onProgress = (passed: number) => {
      if (passed % 1000 === 0) console.log(`${place.name}: ${passed} steps`);
    };
    const onDamage = (damage: string, script: readonly Step[]) => {
      const last = script.slice(-3).map(told).join('; ');
      console.log(`${place.name}: damage at step ${script.length} of a script (… ${last}): ${damage}`);
    };
    const trial = { place, launched, oracle, seed, steps, onProgress, onDamage };
    const { passed, failure } = await fuzz(trial);
    const seconds = (performance.now() - start) / 1000;
    const figures = `${passed} steps in ${seconds.toFixed(0)} s (${(passed / seconds).toFixed(1)} a second)`;
    console.log(
      failure === undefined ? `✓ ${place.name}, seed ${seed}: ${figures}` : `✗ ${failure}\n  ${figures}`,
    );
    if (failure !== undefined) failures += 1;
    if (launched.leaks.length > 0) throw new Error(`Requests left the machine: ${launched.leaks.join(', ')}`);
  } finally {
    await launched.close();
  }
}
process.exit(failures === 0 ? 0 : 1);
