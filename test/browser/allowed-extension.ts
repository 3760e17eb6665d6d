import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './launch.ts';

/**
 * The built extension as it is after a person allowed all that is optional in it: no test can press the browser's own
 * question, so what it would grant stands in the manifest.
 * @returns a folder of its own for whoever asks
 */
export function allowedExtension(name: string): string {
  // Another worker may have a browser open on its own copy.
  const folder = `${builtExtension}-${name}-${process.env.TEST_PARALLEL_INDEX ?? 'listed'}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtExtension, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, ...manifest.optional_host_permissions];
  manifest.permissions = [...manifest.permissions, ...manifest.optional_permissions];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
