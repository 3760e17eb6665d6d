import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from './extension-id.ts';

/** A browser that finds a policy where it looks for one. */
export interface ManagedBrowser {
  /** What starts it. */
  readonly path: string;
  /** Writes the policy anew; the browser sees it within seconds. */
  prescribe(policy: object): void;
  remove(): void;
}

const place = '/etc/chromium';

/**
 * Makes a browser that an IT department manages. Browsers read policies from one folder of the computer: this one alone
 * sees another folder there (a mount of its own, as root or in a user namespace), so that no other test is managed too.
 */
export function managedBrowser(browser: string, policy: object): ManagedBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'plainpost-managed-'));
  const managed = join(folder, 'etc/policies/managed');
  mkdirSync(managed, { recursive: true });
  const prescribe = (settings: object) =>
    writeFileSync(
      join(managed, 'plainpost.json'),
      JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }),
    );
  prescribe(policy);
  if (process.getuid?.() === 0) mkdirSync(place, { recursive: true });
  const path = join(folder, 'browser');
  const namespace = process.getuid?.() === 0 ? '-m' : '-Umr';
  writeFileSync(
    path,
    `#!/bin/sh\nexec unshare ${namespace} sh -c 'mount --bind "${folder}/etc" ${place} && exec "${browser}" "$@"' sh "$@"\n`,
    { mode: 0o755 },
  );
  return { path, prescribe, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
