import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './launch.ts';

const asked = /[\w$.]+\.i18n\.getUILanguage\(\)/g;

/**
 * The built extension as it is in a Spanish browser: the browsers tests run in have English only, so the answer to what
 * language it has stands in the scripts.
 * @returns a folder of its own for whoever asks
 */
export function spanishExtension(): string {
  const folder = `${builtExtension}-in-spanish-${process.env.TEST_PARALLEL_INDEX ?? 'listed'}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtExtension, folder, { recursive: true });
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  let places = 0;
  for (const name of scripts) {
    const path = join(folder, name);
    const script = readFileSync(path, 'utf8');
    places += script.match(asked)?.length ?? 0;
    writeFileSync(path, script.replace(asked, "'es'"));
  }
  if (places === 0) throw new Error('No script asks the browser for its language.');
  return folder;
}
