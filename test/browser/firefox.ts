import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { answerFor } from '../stand-ins/answer.ts';
import { installFromDebian } from './install-from-debian.ts';

const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** A Firefox with the extension in it and the stand-ins at the sites’ real addresses. */
export interface LaunchedFirefox {
  readonly page: Page;
  /** Requests of the page to anything but a stand-in; each was stopped. */
  readonly leaks: string[];
  /**
   * Presses the extension's keyboard shortcut in the browser's own window, where no page's keys get to: it grants the
   * page in front, as a person's press does.
   */
  pressShortcut(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens Firefox through WebDriver BiDi, which Playwright's Firefox does not speak with a browser it did not bring.
 * @param address the page to begin on
 */
export async function launchFirefox(address = 'https://x.com/home'): Promise<LaunchedFirefox> {
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`The extension is not built in ${built}.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    enableExtensions: true,
    extraPrefsFirefox: quiet,
    args: ['--remote-allow-system-access'],
  });
  const leaks: string[] = [];
  try {
    await browser.installExtension(built);
    await closeWelcome(browser);
    const page = await openPage(browser, leaks);
    await page.goto(address);
    return { page, leaks, pressShortcut: () => pressShortcut(browser), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The connection that Puppeteer keeps to itself: only in its own words can a browser's window be spoken to. */
interface Connected {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: Answered }>;
  };
}

interface Answered {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
}

async function pressShortcut(browser: Browser): Promise<void> {
  const key = `document.querySelector('keyset[id^="ext-keyset-id"] key')`;
  const pressed = await inWindow(browser, `(${key})?.doCommand() === undefined && ${key} !== null`);
  if (pressed !== true) throw new Error('Firefox knows no shortcut of the extension.');
}

/** Waits for the page that an installation opens, which would come in front of what a test looks at, and closes it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const closed = await inWindow(
    browser,
    `(async () => {
      for (let turn = 0; turn < 500; turn++) {
        const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
        if (tab) return gBrowser.removeTab(tab), true;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })()`,
  );
  if (closed !== true) throw new Error('Firefox opened no page after the installation.');
}

/** Runs an expression in the browser's own window, its promise awaited. */
async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = tree.result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return answer.result.result?.value;
}

async function openPage(browser: Browser, leaks: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { protocol, href } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:') return void request.continue();
    const answer = request.method() === 'GET' ? await answerFor(href) : undefined;
    if (answer) return void request.respond(answer);
    leaks.push(`${request.method()} ${href}`);
    void request.abort();
  });
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
