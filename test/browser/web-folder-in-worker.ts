import { fileURLToPath } from 'node:url';
import type { Worker } from '@playwright/test';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
let code: Promise<string> | undefined;

/** The web folder’s own code as one script, at hand as `webFolder`. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: `${root}lib/web-folder/index.ts`, formats: ['iife'], name: 'webFolder' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The web folder could not be made into one script.');
  return chunk.code;
}

/** Runs an expression in the extension’s worker, which has no document, with `webFolder` at hand. */
export async function inWorker<Value>(worker: Worker, expression: string): Promise<Value> {
  code ??= bundle();
  return (await worker.evaluate(`(async () => { ${await code}; return await (${expression}); })()`)) as Value;
}
