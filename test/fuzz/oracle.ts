import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { createDraftCheck } from '../../lib/background/check-draft.ts';
import type { createDictionaries } from '../../lib/background/dictionaries.ts';
import type { Report } from '../../lib/checks/report.ts';
import { builtExtension } from '../browser/launch.ts';

/** An issue as the sidebar lists it, with what each of its fixes must do. */
export interface FixableIssue {
  readonly rule: string;
  readonly words: string;
  /** Which one it is of those of its rule on the same words. */
  readonly nth: number;
  readonly fixes: Report['issues'][number]['fixes'];
}

/** What a check of a text must give on a site, worked out apart from the browser. */
export type Oracle = (text: string, site: string) => readonly FixableIssue[];

interface Checks {
  readonly createDraftCheck: typeof createDraftCheck;
  readonly createDictionaries: typeof createDictionaries;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

async function bundled(): Promise<Checks> {
  const folder = mkdtempSync(join(tmpdir(), 'plainpost-checks-'));
  const entry = '\0checks';
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'checks',
        resolveId: (id) => (id === 'checks-of-the-background' ? entry : undefined),
        load: (id) =>
          id === entry
            ? `export { createDraftCheck } from '@/lib/background/check-draft';
               export { createDictionaries } from '@/lib/background/dictionaries';`
            : undefined,
      },
    ],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: { input: 'checks-of-the-background', output: { entryFileNames: 'checks.mjs' } },
    },
  });
  const checks: Checks = await import(pathToFileURL(join(folder, 'checks.mjs')).href);
  rmSync(folder, { recursive: true, force: true });
  return checks;
}

/** Prepares the background's own check outside the browser, its dictionaries read from the disk. */
export async function createOracle(): Promise<Oracle> {
  const { createDraftCheck, createDictionaries } = await bundled();
  const read = async (path: string) => readFileSync(join(builtExtension, path), 'utf8');
  const dictionaries = createDictionaries(read, (work) => work());
  for (const language of ['en', 'es']) dictionaries.isComing(language);
  while (dictionaries.isComing('en') || dictionaries.isComing('es')) await new Promise(setImmediate);
  const check = createDraftCheck(() => 'en', dictionaries);
  return (text, site) => {
    if (text.trim() === '') return [];
    const { issues } = check({ text, site, profile: 'standard', media: [] }, undefined) as Report;
    const seen = new Map<string, number>();
    return issues.map(({ rule, words, fixes }) => {
      const nth = seen.get(`${rule} ${words}`) ?? 0;
      seen.set(`${rule} ${words}`, nth + 1);
      return { rule, words, nth, fixes };
    });
  };
}
