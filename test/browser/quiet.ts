import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const nowhere = 'http://127.0.0.1:9';

/** Without these the browser asks its maker for updates, lists, models and accounts. */
export const quiet: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  `--component-updater=url-source=${nowhere}/`,
  `--gaia-url=${nowhere}`,
  `--google-apis-url=${nowhere}`,
];

/** What no switch turns off: connections made ahead, downloaded dictionaries, suggestions, forms sent to be recognised. */
const preferences = {
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  credentials_enable_service: false,
};

/** A folder for a profile; one that is given keeps what it holds. */
export function quietProfile(given?: string): string {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'plainpost-profile-'));
  const file = join(folder, 'Default', 'Preferences');
  if (!existsSync(file)) {
    mkdirSync(join(folder, 'Default'), { recursive: true });
    // What is downloaded stays out of a person's own folder.
    const download = { default_directory: join(folder, 'Downloads') };
    writeFileSync(file, JSON.stringify({ ...preferences, download }));
  }
  return folder;
}
