import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import { extensionId } from './launch.ts';

/** A page of the extension with the library's own code at hand as `plainpost`, for tests that need no view. */
export interface LibraryInPage {
  readonly page: Page;
  /** Runs an expression in the page and gives what it settles to. */
  run<Value>(expression: string): Promise<Value>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const codes = new Map<string, Promise<string>>();

/** Code of ours as one script. */
async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: `${root}test/browser/${entry}`, formats: ['iife'], name: 'plainpost' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The library could not be made into one script.');
  return chunk.code;
}

/** Opens the library page and puts the library's code beside it, or what else an entry has. */
export async function openLibrary(
  context: BrowserContext,
  entry = 'library-entry.ts',
): Promise<LibraryInPage> {
  const code = codes.get(entry) ?? bundle(entry);
  codes.set(entry, code);
  const script = await code;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  const session = await context.newCDPSession(page);
  await evaluate(session, `${script}; globalThis.plainpost = plainpost; undefined`);
  return { page, run: (expression) => evaluate(session, expression) };
}

async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}
