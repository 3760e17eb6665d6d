import { join } from 'node:path';
import { install, root, run, setUp } from './set-up.mjs';
import { runSteps, steps } from './steps.mjs';

const { lint, prepare, types, checkTypes, unit, chrome, firefox, endToEnd, fuzz, zipChrome, zipFirefox } =
  steps;
const commands = {
  dev: (words) => run('wxt', words),
  build: () => runSteps([chrome, firefox]),
  zip: () => runSteps([zipChrome, zipFirefox]),
  soak: () => {
    process.env.PLAINPOST_SOAK = '1';
    const thrice = { ...endToEnd, words: [...endToEnd.words, '--repeat-each=3'] };
    const long = { ...fuzz, words: ['--runs', '10000'] };
    return runSteps([prepare, unit, chrome, firefox, thrice, long]);
  },
  fuzz: (words) => runSteps([chrome, { ...fuzz, words }]),
  bench: (words) => {
    install(join(root, 'test/bench'));
    // Standard output belongs to the figures.
    return run(chrome.program, chrome.words, 2) || run('test/bench/bench.ts', words);
  },
  tour: (words) => run(chrome.program, chrome.words) || run('test/run/tour.ts', words),
  'demo:server': (words) => run('test/run/demo-server.ts', words),
  check: () => runSteps([lint, prepare, types, checkTypes, unit]),
};

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`There is no command “${name}”: ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}
setUp();
process.exit(command(words));
