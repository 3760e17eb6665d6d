import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildStandIn } from '../stand-ins/build.ts';
import { installFromDebian } from './install-from-debian.ts';

const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** A Firefox with the extension in it and the stand-in X at its real address. */
export interface LaunchedFirefox {
  readonly page: Page;
  /** Requests of the page to anything but the stand-in; each was stopped. */
  readonly leaks: string[];
  close(): Promise<void>;
}

/** Opens Firefox through WebDriver BiDi, which Playwright's Firefox does not speak with a browser it did not bring. */
export async function launchFirefox(): Promise<LaunchedFirefox> {
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`The extension is not built in ${built}.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    enableExtensions: true,
    extraPrefsFirefox: quiet,
  });
  const leaks: string[] = [];
  try {
    await browser.installExtension(built);
    return { page: await openX(browser, leaks), leaks, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openX(browser: Browser, leaks: string[]): Promise<Page> {
  const x = await buildStandIn('x');
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, hostname, pathname, href } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:') {
      void request.continue();
    } else if (hostname !== 'x.com') {
      leaks.push(`${request.method()} ${href}`);
      void request.abort();
    } else if (pathname === '/stand-in/main.js') {
      void request.respond({ contentType: 'text/javascript; charset=utf-8', body: x.js });
    } else if (pathname === '/stand-in/main.css') {
      void request.respond({ contentType: 'text/css; charset=utf-8', body: x.css });
    } else {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: x.html });
    }
  });
  await page.goto('https://x.com/home');
  return page;
}

/** Without these Firefox asks its maker whether it is online. */
const quiet = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.update.enabled': false,
};

/** `FIREFOX_PATH`, else a Firefox found here, else Debian's is installed; never skipped in silence. */
function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
    return named;
  }
  const found = places().find((path) => existsSync(path));
  if (found) return found;
  const path = '/usr/bin/firefox-esr';
  if (installFromDebian('firefox-esr') && existsSync(path)) return path;
  throw new Error('No Firefox found: install Firefox 140 or newer, or name one in FIREFOX_PATH.');
}

function places(): string[] {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return [
    ...onPath,
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ];
}
