import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    globalSetup: ['test/apache/prepare.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: ['default'],
    // Every core: while the units run nothing else does.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
