import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './install-from-debian.ts';

/** A browser on this machine; a branded one (Chrome, Edge) ignores the switch that loads an extension. */
export interface FoundBrowser {
  readonly path: string;
  readonly branded: boolean;
}

/** The browser to test in: `CHROME_PATH`, else a Chromium or Chrome for Testing found here, else one is installed. */
export function findBrowser(): FoundBrowser {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
    return described(named);
  }
  const found = [...ownChromium(), ...testingChromes(), ...brandedBrowsers()].find((path) =>
    existsSync(path),
  );
  return described(found ?? installed());
}

function described(path: string): FoundBrowser {
  return { path, branded: isBranded(path, versionOf(path)) };
}

/** Only its own version line tells Chrome from Chrome for Testing; on Windows it prints none, so the path must do. */
export function isBranded(path: string, version: string): boolean {
  if (/chromium|for testing/i.test(version)) return false;
  if (/google chrome|microsoft edge|brave|opera|vivaldi/i.test(version)) return true;
  return /google[\\/]+chrome|microsoft[\\/]+edge|google-chrome|msedge/i.test(path);
}

function versionOf(path: string): string {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return '';
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function ownChromium(): string[] {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => join(folder, name)));
  switch (process.platform) {
    case 'win32':
      return [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')];
    case 'darwin':
      return [...onPath, '/Applications/Chromium.app/Contents/MacOS/Chromium'];
    default:
      return [...onPath, '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
  }
}

const builds = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ...['x64', 'arm64'].map(
    (cpu) => `chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ),
];

/** What Playwright or Puppeteer downloaded earlier for some other project, the newest first. */
function testingChromes(): string[] {
  const playwright = {
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    (process.platform === 'win32' || process.platform === 'darwin'
      ? playwright[process.platform]
      : join(homedir(), '.cache/ms-playwright'));
  return [cache, join(homedir(), '.cache/puppeteer/chrome')].flatMap((folder) =>
    foldersIn(folder)
      .filter((name) => !/headless_shell|firefox|webkit|ffmpeg/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((name) => builds.map((build) => join(folder, name, build))),
  );
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function brandedBrowsers(): string[] {
  switch (process.platform) {
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((program) =>
          join(process.env[name] ?? '', program),
        ),
      );
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ['/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge'];
  }
}

/** On Debian as root the browser comes from Debian's own packages; anywhere else the person has to say yes. */
function installed(): string {
  const path = '/usr/bin/chromium';
  if (installFromDebian('chromium') && existsSync(path)) return path;
  throw new Error('No browser found: install Chromium or Chrome for Testing, or name one in CHROME_PATH.');
}
