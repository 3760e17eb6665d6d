import { browser } from 'wxt/browser';
import { sites } from '@/lib/sites';
import { matchesUrl } from '@/lib/sites/matches-url';

/** A page a person allowed beyond the installation, and can take back. */
export interface GrantedPage {
  readonly pattern: string;
  readonly host: string;
}

/** What the browser lets Plainpost do now. */
export interface Granted {
  /** The browser's own names. */
  readonly permissions: readonly string[];
  /** Sites that came with the installation, as people call them. */
  readonly sites: readonly string[];
  readonly pages: readonly GrantedPage[];
}

/** Asks the browser, which alone knows. */
export async function readGranted(): Promise<Granted> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const installed = sites.filter(({ optional }) => !optional);
  const isInstalled = (origin: string) => installed.some(({ matches }) => matches.includes(origin));
  const isGranted = (pattern: string) =>
    origins.some((origin) => origin === pattern || matchesUrl(origin, pattern.replace('*', '')));
  return {
    permissions: [...permissions],
    sites: installed.filter(({ matches }) => matches.some(isGranted)).map(({ name }) => name),
    pages: origins
      .filter((origin) => !isInstalled(origin))
      .map((pattern) => ({ pattern, host: pattern.split('/')[2] ?? pattern })),
  };
}
