import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The three people everything is tried with. */
export const people = ['staff', 'reviewer', 'lead'] as const;

/** One of the three people everything is tried with. */
export type Person = (typeof people)[number];

/** Whom Apache runs as when root starts it: it serves nobody as root. */
export interface Account {
  readonly user: number;
  readonly group: number;
}

/** The account that Apache has on this machine; undefined for anybody but root, who is that account. */
export function accountForRoot(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['www-data', 'apache', 'daemon', 'nobody'])
    try {
      return { user: number('-u', name), group: number('-g', name) };
    } catch {
      // No such account here.
    }
  throw new Error('Apache does not run as root, and this machine has no account for it.');
}

/** Whether Apache's account gets to a folder: each one above it has to let it through, as root's own home does not. */
export function canReach(folder: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  const above = dirname(resolve(folder));
  const passes = !existsSync(above) || (statSync(above).mode & 0o001) !== 0;
  return passes && (above === dirname(above) || canReach(above, account));
}

/** Makes the folders an Apache needs, the agency's four among them, and its files of logins and groups. */
export function layOut(
  own: string,
  root: string,
  passwords: Readonly<Record<Person, string>>,
  account: Account | undefined,
): void {
  for (const folder of [own, join(own, 'pages'), join(own, 'locks'), root])
    mkdirSync(folder, { recursive: true });
  for (const folder of [own, root]) chmodSync(folder, 0o755);
  const written = ['library', 'review', 'drafts', 'records'].map((name) => join(root, name));
  for (const folder of written) mkdirSync(folder, { recursive: true });
  if (account !== undefined)
    for (const folder of [join(own, 'locks'), ...written]) {
      chownSync(folder, account.user, account.group);
      for (const file of readdirSync(folder)) chownSync(join(folder, file), account.user, account.group);
    }
  const users = people.map(
    (name) => `${name}:{SHA}${createHash('sha1').update(passwords[name]).digest('base64')}`,
  );
  writeFileSync(join(own, 'logins.users'), `${users.join('\n')}\n`);
  writeFileSync(join(own, 'logins.groups'), 'reviewers: reviewer\nleads: lead\n');
}
