import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The files of one stand-in, ready to be served at the real site's address. */
export interface StandInFiles {
  readonly html: string;
  readonly js: string;
  readonly css: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const outputs = fileURLToPath(new URL('../../.output/stand-ins/', import.meta.url));

/** Builds a stand-in, or takes the files of the last build when nothing it is made of has changed. */
export async function buildStandIn(name: string): Promise<StandInFiles> {
  const source = join(here, name);
  const output = join(outputs, name);
  const stamp = await hashOf(source);
  const built = await readFile(join(output, 'stamp'), 'utf8').catch(() => '');
  if (built !== stamp) {
    await rm(output, { recursive: true, force: true });
    await bundle(source, output);
    await mkdir(output, { recursive: true });
    await writeFile(join(output, 'stamp'), stamp);
  }
  const [html, js, css] = await Promise.all([
    readFile(join(source, 'page.html'), 'utf8'),
    readFile(join(output, 'main.js'), 'utf8'),
    readFile(join(output, 'main.css'), 'utf8'),
  ]);
  return { html, js, css };
}

async function bundle(source: string, output: string): Promise<void> {
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    // draft-js stands in the top node_modules, where a bare `react` would be the extension's newer one.
    resolve: {
      alias: ['react', 'react-dom'].map((name) => ({
        find: name,
        replacement: join(here, 'node_modules', name),
      })),
    },
    // Names as the sites have them: nobody can rely on one.
    css: {
      modules: { generateScopedName: (name, file) => `x${hashed(`${basename(file)} ${name}`).slice(0, 7)}` },
    },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: output,
      emptyOutDir: true,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: ['main.tsx', 'main.ts'].map((name) => join(source, name)).filter((file) => existsSync(file)),
        output: { format: 'iife', entryFileNames: 'main.js', assetFileNames: 'main[extname]' },
      },
    },
  });
}

async function hashOf(source: string): Promise<string> {
  // What stand-ins share lies beside them.
  const shared = join(here, 'shared');
  const folders = [source, ...(existsSync(shared) ? [shared] : [])];
  const files = (await Promise.all(folders.map(filesIn))).flat();
  const hash = createHash('sha256');
  for (const file of [...files, join(here, 'build.ts'), join(here, 'package.json')]) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
