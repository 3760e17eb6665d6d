import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { extensionId } from './extension-id.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { type ManagedBrowser, managedBrowser } from './managed-browser.ts';
import { quiet, quietProfile } from './quiet.ts';
import { type Leaks, openTrap, serveStandIns } from './traffic.ts';

export { extensionId } from './extension-id.ts';

export const builtExtension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** The folder of a profile to use again; a fresh one is made when not given. */
  readonly profile?: string;
  /** The built extension's folder, or `false` to do without. */
  readonly extension?: string | false;
  readonly headless?: boolean;
  /** Further switches of the browser's command line. */
  readonly switches?: readonly string[];
  /** Leaves open the page that comes with an installation; it is closed when not given. */
  readonly welcome?: boolean;
  /** What an IT department prescribes for the extension. */
  readonly policy?: object;
}

export interface Launched {
  readonly context: BrowserContext;
  /** Requests that were stopped on their way out. A test must end with none. */
  readonly leaks: Leaks;
  /** What pages and workers threw or wrote to the console as an error. */
  readonly errors: string[];
  /** The policy it runs under, where one was given. */
  readonly managed?: ManagedBrowser;
  close(): Promise<void>;
}

/** Opens a browser with the extension in it, the stand-ins at the sites' real addresses, and no way out. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension ?? builtExtension;
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`The extension is not built: there is no manifest.json in ${extension}.`);
  }
  const found = findBrowser();
  const managed = options.policy && managedBrowser(found.path, options.policy);
  const browser = managed ? { ...found, path: managed.path } : found;
  const leaks: Leaks = [];
  const errors: string[] = [];
  const trap = await openTrap(leaks);
  const profile = quietProfile(options.profile);
  const context = await open(browser, profile, trap.port, extension, options).catch((error) => {
    trap.close();
    throw error;
  });
  const close = async () => {
    // A person at the window may have closed it already.
    await context.close().catch(() => {});
    trap.close();
    managed?.remove();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    noteErrors(context, errors);
    await serveStandIns(context, leaks);
    if (extension) {
      await loaded(context, extension, browser);
      await welcomed(context, options.welcome === true);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { context, leaks, errors, close, ...(managed && { managed }) };
}

function open(
  browser: FoundBrowser,
  profile: string,
  proxy: number,
  extension: string | false,
  { headless = true, switches = [] }: LaunchOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    chromiumSandbox: canSandbox(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quiet,
      '--window-size=1280,900',
      `--proxy-server=127.0.0.1:${proxy}`,
      ...loading(extension, browser),
      ...switches,
    ],
  });
}

/** The browser's sandbox does not start for root, as in a container, nor on every machine of a CI service. */
function canSandbox(): boolean {
  return process.getuid?.() !== 0 && !process.env.CI;
}

/** A branded browser takes an extension from a debugger only, and only when told so. */
function loading(extension: string | false, { branded }: FoundBrowser): string[] {
  if (!extension) return [];
  return branded
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Makes sure that the extension is really there: a test without it would pass for the wrong reason. */
async function loaded(
  context: BrowserContext,
  extension: string,
  { branded, path }: FoundBrowser,
): Promise<void> {
  if (branded) await loadByDebugger(context, extension, path);
  const expected = `chrome-extension://${extensionId}/`;
  const ours = () => context.serviceWorkers().some((worker) => worker.url().startsWith(expected));
  if (ours()) return;
  await context
    .waitForEvent('serviceworker', {
      predicate: (worker) => worker.url().startsWith(expected),
      timeout: 15_000,
    })
    .catch(() => {
      if (!ours()) throw new Error(`The browser ${path} did not load the extension from ${extension}.`);
    });
}

/** Waits for the page that an installation opens, which would come in front of what a test looks at, and closes it. */
async function welcomed(context: BrowserContext, keep: boolean): Promise<void> {
  const worker = context
    .serviceWorkers()
    .find((one) => one.url().startsWith(`chrome-extension://${extensionId}/`));
  await worker?.evaluate(async (isKept) => {
    interface Chrome {
      readonly storage: { readonly local: { get(key: string): Promise<{ readonly welcomed?: boolean }> } };
      readonly tabs: {
        query(wanted: object): Promise<readonly { readonly id: number }[]>;
        remove(ids: readonly number[]): Promise<void>;
      };
      readonly runtime: { getURL(path: string): string };
    }
    const { chrome } = globalThis as unknown as { readonly chrome: Chrome };
    while (!(await chrome.storage.local.get('welcomed')).welcomed) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (isKept) return;
    const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') });
    await chrome.tabs.remove(tabs.map(({ id }) => id));
  }, keep);
}

async function loadByDebugger(context: BrowserContext, extension: string, path: string): Promise<void> {
  const advice = `install Chromium or Chrome for Testing, or name one in CHROME_PATH`;
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error(`${path} lets no debugger load an extension: ${advice}.`);
  const raw = session as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await raw.send('Extensions.loadUnpacked', { path: extension }).catch((error: Error) => {
    throw new Error(`${path} did not take the extension (${error.message}): ${advice}.`);
  });
}

function noteErrors(context: BrowserContext, errors: string[]): void {
  context.on('weberror', (error) => errors.push(error.error().stack ?? String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
}
