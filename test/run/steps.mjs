import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

const reports = '.output/reports';

/** Each step by its name: the program, its words and, where it runs tests, the report that says how many. */
export const steps = {
  lint: { title: 'format and lint', program: '@biomejs/biome', words: ['ci', '.'] },
  prepare: { title: 'generated types', program: 'wxt', words: ['prepare'] },
  types: { title: 'types', program: 'typescript', words: ['--noEmit'] },
  checkTypes: {
    title: 'types of the checks, without a DOM',
    program: 'typescript',
    words: ['-p', 'lib/checks', '--noEmit'],
  },
  unit: {
    title: 'unit and component tests',
    program: 'vitest',
    words: [
      'run',
      '-c',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/unit.json`,
    ],
    report: `${reports}/unit.json`,
    count: ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
  },
  chrome: { title: 'build for Chrome', program: 'wxt', words: ['build'] },
  firefox: { title: 'build for Firefox', program: 'wxt', words: ['build', '-b', 'firefox'] },
  endToEnd: {
    title: 'end-to-end tests',
    program: '@playwright/test',
    words: ['test', '-c', 'test/e2e/playwright.config.ts'],
    report: `${reports}/e2e.json`,
    count: ({ stats, errors }) => [stats.expected + stats.flaky, stats.unexpected + errors.length],
  },
  fuzz: { title: 'the same by chance, engine by engine', program: 'test/run/fuzz.ts', words: [] },
  zipChrome: { title: 'zip for Chrome', program: 'wxt', words: ['zip'] },
  zipFirefox: { title: 'zip for Firefox', program: 'wxt', words: ['zip', '-b', 'firefox'] },
};

/** Runs every step, whatever became of the ones before, and says how it went. Gives the exit code. */
export function runSteps(chosen) {
  const lines = [];
  let passed = 0;
  let failed = 0;
  for (const step of chosen) {
    console.log(`\n── ${step.title}`);
    const start = performance.now();
    const [well, badly] = outcome(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    passed += well;
    failed += badly;
    const result = step.report ? `${well} passed, ${badly} failed` : badly ? 'failed' : 'passed';
    lines.push(`${badly ? '✗' : '✓'} ${step.title} · ${seconds} s · ${result}`);
    console.log(lines.at(-1));
  }
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** How many passed and how many failed; a step that runs no tests counts as one. */
function outcome({ program, words, report, count }) {
  const file = report && join(root, report);
  if (file) rmSync(file, { force: true });
  const ended = run(program, words) === 0;
  if (!file || !existsSync(file)) return ended && !file ? [1, 0] : [0, 1];
  const [well, badly] = count(JSON.parse(readFileSync(file, 'utf8')));
  // A run can fail without any of its tests failing, as by an error outside them, or by there being none.
  return [well, badly === 0 && !(ended && well > 0) ? 1 : badly];
}
