import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

/** What a browser would have to load, bytes. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const id = '\0bench-entry';

/** A module that is not on the disk. */
const virtual = (source: string): Plugin => ({
  name: 'contender',
  resolveId: (wanted) => (wanted.endsWith('bench-entry') ? id : null),
  load: (wanted) => (wanted === id ? source : null),
});

/** Bundles a module as for a browser and gives its size; undefined where it is not made for one. */
export async function sizeOf(source: string, outDir: string): Promise<Size | undefined> {
  try {
    await build({
      configFile: false,
      root: here,
      logLevel: 'silent',
      plugins: [virtual(source)],
      resolve: { alias: { '@': root } },
      build: {
        outDir,
        emptyOutDir: true,
        minify: true,
        lib: { entry: 'bench-entry', formats: ['es'], fileName: () => 'checks.mjs' },
      },
    });
  } catch {
    return undefined;
  }
  const code = readFileSync(`${outDir}/checks.mjs`);
  return { minified: code.length, gzip: gzipSync(code).length };
}
