import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { fillFolder } from './fill-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles what fills the demo's folder for Node, out of the extension's own sources, and gives it. */
export async function buildFiller(): Promise<typeof fillFolder> {
  const { build } = await import('vite');
  const folder = join(root, '.output', 'demo-filler');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'test/demo/fill-folder.ts'),
      outDir: folder,
      target: 'node22',
      rollupOptions: { output: { entryFileNames: 'fill-folder.mjs' } },
    },
  });
  // Where there is no browser: storage in memory, and no policy.
  Object.assign(globalThis, { chrome: fakeBrowser });
  const built = await import(pathToFileURL(join(folder, 'fill-folder.mjs')).href);
  return built.fillFolder;
}
