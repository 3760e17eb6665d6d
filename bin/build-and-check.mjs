import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../test/run/set-up.mjs';

const kept = join(root, '.output', 'command-line');

/** A name for the sources as they are: it changes when one of them does. */
function nameOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['lib', 'package-lock.json']) {
    const top = join(root, folder);
    const names = statSync(top).isDirectory() ? readdirSync(top, { recursive: true }) : [''];
    for (const name of names.sort()) {
      const { mtimeMs, size } = statSync(join(top, name));
      hash.update(`${folder}/${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the command for Node, once for each state of the sources. */
async function build(folder) {
  const { build } = await import('vite');
  const half = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'lib/command-line/main.ts'),
      outDir: half,
      target: 'node22',
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  for (const old of readdirSync(kept)) {
    if (join(kept, old) !== half) rmSync(join(kept, old), { recursive: true, force: true });
  }
  // Another run may have been quicker: its build is as good.
  if (!existsSync(folder)) renameSync(half, folder);
}

const folder = join(kept, nameOfSources());
if (!existsSync(folder)) {
  mkdirSync(kept, { recursive: true });
  await build(folder);
}
await import(pathToFileURL(join(folder, 'main.mjs')).href);
