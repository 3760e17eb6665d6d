// Plain JavaScript without packages, so that the command works in a fresh clone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const registry = join(here, 'registry.ts');
const listEnd = '\n];\n';

/** Reads diagnostics as people paste them: with a fence around, or words before and after. */
export function readDiagnostics(pasted) {
  const json = pasted.slice(pasted.indexOf('{'), pasted.lastIndexOf('}') + 1);
  let told;
  try {
    told = JSON.parse(json);
  } catch (error) {
    throw new Error(`This is no JSON: ${error.message}`);
  }
  if (told?.format !== 'plainpost-diagnostics' || told.formatVersion !== 1 || !Array.isArray(told.boxes)) {
    throw new Error('These are no diagnostics of Plainpost, or of a version this command does not know.');
  }
  if (!/^[\w.-]+(?::\d+)?$/.test(told.host)) throw new Error(`“${told.host}” is no host.`);
  return told;
}

/** Writes a stand-in's folder from diagnostics, and gives its name. */
export function makeStandIn(told, name = told.host.replaceAll(/[^a-z0-9]+/gi, '-')) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(name)) throw new Error(`“${name}” is no name for a folder.`);
  const folder = join(here, name);
  if (existsSync(folder)) throw new Error(`There is a stand-in “${name}” already; give another name.`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'diagnostics.json'), `${JSON.stringify(told, null, 2)}\n`);
  writeFileSync(join(folder, 'page.html'), page(told));
  writeFileSync(join(folder, 'main.ts'), main);
  return name;
}

/** Adds a stand-in to the list, at the end: whoever answered for the host before still does. */
export function listStandIn(told, name) {
  const before = readFileSync(registry, 'utf8');
  const end = before.indexOf(listEnd);
  if (end < 0) throw new Error(`The list in ${registry} is not where it was.`);
  const entry = `  {
    name: '${name}',
    hosts: ['${told.host}'],
    start: 'https://${told.host}/',
    about: '${told.host}, made of diagnostics.',
    policy: ownFilesOnly,
  },`;
  writeFileSync(registry, `${before.slice(0, end)}\n${entry}${before.slice(end)}`);
}

const page = ({ host, language }) => `<!doctype html>
<html lang="${/^[a-zA-Z-]+$/.test(language) ? language : 'en'}" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${host} (stand-in made of diagnostics)</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/stand-in/main.css" />
  </head>
  <body>
    <script src="/stand-in/main.js"></script>
  </body>
</html>
`;

const main = `import type { Diagnostics } from '../../../lib/diagnostics/diagnostics';
import { rebuild } from '../shared/made/rebuild';
import told from './diagnostics.json';

rebuild(told as Diagnostics);
`;
