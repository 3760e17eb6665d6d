import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  // The editors by themselves: the battery goes over the same changes through the extension, in every run.
  testIgnore: process.env.PLAINPOST_SOAK ? [] : ['editors.spec.ts'],
  outputDir: '../../.output/test-results',
  globalSetup: '../browser/prepare.ts',
  // A browser waits about a quarter of its time: three keep two cores busy.
  workers: 3,
  retries: 0,
  timeout: 120_000,
  // A slow machine is no failure: what is waited for says when it is there.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '../../.output/reports/e2e.json' }]],
  // A trace slows every test down; a person looking for a fault asks for it: `PLAINPOST_TRACE=1 npm test`.
  use: { trace: process.env.PLAINPOST_TRACE ? 'retain-on-failure' : 'off', screenshot: 'only-on-failure' },
});
