import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FoundApache } from './find-apache.ts';
import type { Account } from './lay-out.ts';

const manual = fileURLToPath(new URL('../../docs/servers.md', import.meta.url));

const modules = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'authz_groupfile',
  'auth_basic',
  'alias',
  'headers',
  'log_config',
  'dav',
  'dav_fs',
  'filter',
  'deflate',
];

/** What is different from one Apache to the next. `own` is the folder for all that is neither the program's nor the agency's. */
export interface ApacheSetting {
  readonly apache: FoundApache;
  readonly own: string;
  readonly root: string;
  readonly port: number;
  readonly deflate: boolean;
  /** Whom it runs as when root starts it. */
  readonly account: Account | undefined;
}

/** The whole configuration: a frame of ours around what the manual for IT tells to write. */
export function apacheConfig({ apache, own, root, port, deflate, account }: ApacheSetting): string {
  return `ServerRoot "${own}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${join(own, 'pid')}"
DefaultRuntimeDir "${own}"
ErrorLog "${join(own, 'errors')}"
${modules.map((name) => `<IfModule !${name}_module>\n  LoadModule ${name}_module "${join(apache.modules, `mod_${name}.so`)}"\n</IfModule>`).join('\n')}
${account === undefined ? '' : `User #${account.user}\nGroup #${account.group}`}
LogFormat "%t %u \\"%r\\" %>s %B" brief
CustomLog "${join(own, 'requests')}" brief
DocumentRoot "${join(own, 'pages')}"
StartServers 1
ServerLimit 1
ThreadsPerChild 32
MaxRequestWorkers 32
TraceEnable off
${deflate ? 'AddOutputFilterByType DEFLATE text/plain text/xml' : ''}
${configInManual()
  .replaceAll('/srv/plainpost', root)
  .replaceAll('/var/lib/apache2/plainpost', join(own, 'locks'))
  .replaceAll('/etc/apache2/plainpost', join(own, 'logins'))}
`;
}

/** The block for Apache in docs/servers.md, word by word. */
export function configInManual(): string {
  const block = /^```apache\n([\s\S]*?)^```$/m.exec(readFileSync(manual, 'utf8'))?.[1];
  if (block === undefined) throw new Error('docs/servers.md has no configuration for Apache any more.');
  return block;
}
