import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Checks from '@/lib/checks';
import { createChecker, defaultStyleGuide, rules } from '@/lib/checks';

const now = Date.UTC(2026, 4, 4, 16);
const drafts = [
  'Due to flooding, residents are advised to utilize Oak St. prior to 7:00 PM tonight!!! #roadclosure',
  'If and when the the creek rises, move uphill. We go the extra mile.',
  'La biblioteca cierra hoy a las 3. 𝐂𝐞𝐫𝐫𝐚𝐝𝐨 [LUGAR]',
  `${'Crews will clear the storm drains on Oak Street this week, and parking there is limited. '.repeat(4)}Call (555) 555-0134.`,
  'He was seen and it was closed; very likely there are several people so we only walk.',
];

describe('the checks as the browser gets them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  let built: typeof Checks;
  let code = '';

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@': resolve('.') } },
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: true,
        lib: { entry: resolve('lib/checks/index.ts'), formats: ['es'], fileName: 'checks' },
      },
    });
    const file = readdirSync(folder).find((name) => /\.m?js$/.test(name)) ?? '';
    code = readFileSync(join(folder, file), 'utf8');
    built = await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('say what the sources say, in strict mode too', () => {
    const told: string[] = [];
    const check = built.createChecker(built.defaultStyleGuide, {
      onRuleError: (rule, error) => told.push(`${rule}: ${error}`),
    });
    for (const draft of drafts)
      expect(check(draft, { now })).toEqual(createChecker(defaultStyleGuide)(draft, { now }));
    expect(told).toEqual([]);
  });

  it('bring every rule', () => {
    expect(built.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  it('stay under 1,600 kB minified and 600 kB compressed, rule book and its examples included', () => {
    expect(code.length).toBeLessThan(1_600_000);
    expect(gzipSync(code).length).toBeLessThan(600_000);
  });
});
