import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs one of Debian's packages where that needs nobody's leave: on Debian, as root.
 * @returns whether it could be tried at all
 */
export function installFromDebian(name: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.error(`Installing Debian’s ${name} …`);
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', name);
  return true;
}
