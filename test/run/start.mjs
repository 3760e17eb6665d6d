import { run, setUp } from './set-up.mjs';
import { steps } from './steps.mjs';

setUp();
const built = run(steps.chrome.program, steps.chrome.words);
process.exit(built || run('test/run/demo.ts', process.argv.slice(2)));
