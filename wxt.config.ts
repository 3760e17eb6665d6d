import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { commands } from './lib/commands';
import { sites } from './lib/sites';

/** The public half of the key that fixes the extension id, so that an agency's policy can name it. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmxX5P6j5eTFE96TsKpkRfDmgc4fq4FL2dl+CAoRVftVLZcHh0703zErcW73wKAOzrpnc3bEnk2N7k6OOsuhFRq5N8b2OAqPIXDxDxX5SvoF6wMeNkvj+blyIu/KW7S8dU2P2L8xOm1SLsVZXdm9BNrEBVzJyVzOAXQrl0WfHx16V2ksi6QSCKbHB3z7ibPrOV0Q0hhiT7SJMPPcBS/tpEGFeBYcV+jW3v215dJNpT8bPgdTZFzT7sJDiPy8zc8WexFTNwDGou51+9IZs24x+fly2Qr5z4DPBt+mk5Dy+7AznyDai2XZ1q2qeu545jim2uWEkqhzoXGQxip0pDPUIKQIDAQAB';

const pages = sites.filter(({ optional }) => !optional).flatMap(({ matches }) => matches);
/** Asked for one origin at a time, from the popup; Mastodon runs on any host. */
const optionalPages = sites.filter(({ optional }) => optional).flatMap(({ matches }) => matches);

/** Dictionaries go into the extension as their makers wrote them, each with its licence. */
const dictionaries = ['en', 'es'].flatMap((language) =>
  ['index.aff', 'index.dic', 'license'].map((file) => ({
    from: `node_modules/dictionary-${language}/${file}`,
    relativeDest: `dictionaries/${language}.${file === 'license' ? 'license.txt' : file.slice(-3)}`,
  })),
);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: '.output',
  manifest: ({ browser }) => ({
    // The words of the browser's own pages; all others are in the sources, beside what says them.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    // The library is worked in for long: it has a tab of its own.
    options_ui: { page: 'library.html', open_in_tab: true },
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    // Asked for when a person switches the weekly backup on.
    optional_permissions: ['downloads'],
    commands: {
      'check-this-box': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_checkThisBox__',
      },
      ...Object.fromEntries(
        Object.entries(commands).map(([name, { key, description }]) => [
          name,
          { description, ...(key && { suggested_key: { default: key } }) },
        ]),
      ),
    },
    web_accessible_resources: [
      {
        resources: ['sidebar-frame.html'],
        matches: ['<all_urls>'],
        // A page that was not given the address cannot ask for it, and so cannot tell that Plainpost is there.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // What an IT department prescribes; Firefox takes the same from its policies without a schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: pages,
    // The agency's web folder is asked for when a person follows it; those of this very computer are for trying it out.
    optional_host_permissions: [...optionalPages, 'http://127.0.0.1/*', 'http://localhost/*'],
    content_scripts: [{ matches: pages, js: ['sentinel.js'], run_at: 'document_start' }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f0f6a3e-6d0b-4a55-9c0f-2f6f7b1d7c11}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key, minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      for (const { from, relativeDest } of dictionaries)
        files.push({ absoluteSrc: resolve(config.root, from), relativeDest });
    },
  },
  zip: { excludeSources: ['.ci/**', '.output/**', 'test-results/**'] },
});
