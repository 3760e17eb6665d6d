import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from '../browser/install-from-debian.ts';

/** An Apache httpd on this machine, and the folder its modules are in. */
export interface FoundApache {
  readonly path: string;
  readonly modules: string;
}

/** The Apache to test against: `APACHE_PATH`, else one found here, else Debian's is installed. */
export function findApache(): FoundApache {
  const path = found() ?? (installFromDebian('apache2') ? found() : undefined);
  const modules = moduleFolders.find((folder) => existsSync(join(folder, 'mod_dav.so')));
  if (path === undefined || modules === undefined)
    throw new Error(
      'No Apache found: install Debian’s apache2 (or httpd with mod_dav), or name it in APACHE_PATH.',
    );
  return { path, modules };
}

const moduleFolders = [
  ...(process.env.APACHE_MODULES ? [process.env.APACHE_MODULES] : []),
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/opt/homebrew/lib/httpd/modules',
  '/usr/local/lib/httpd/modules',
  '/usr/libexec/apache2',
];

function found(): string | undefined {
  const named = process.env.APACHE_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`APACHE_PATH names ${named}, and there is no such file.`);
    return named;
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['apache2', 'httpd'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
