import { setUp } from './set-up.mjs';
import { runSteps, steps } from './steps.mjs';

setUp();
const { lint, prepare, types, checkTypes, unit, chrome, firefox, endToEnd } = steps;
process.exit(runSteps([lint, prepare, types, checkTypes, unit, chrome, firefox, endToEnd]));
