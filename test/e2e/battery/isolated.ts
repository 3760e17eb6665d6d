import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Change, Written } from '../../../lib/editors/editor.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = '\0editors';
let bundled: Promise<string> | undefined;

/** lib/editors as one script, as a content script has it. */
function bundle(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'editors',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import { editorOf, isOptedOut, isWritable, watchBox } from '@/lib/editors';
               globalThis.plainpost = { editorOf, isOptedOut, isWritable, watchBox };`
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  }).then((result) => {
    const output = Array.isArray(result) ? result[0] : result;
    if (!output || !('output' in output)) throw new Error('The editors could not be bundled.');
    return output.output[0].code;
  });
  return bundled;
}

/** The editors in a world of their own on a page, which is what a content script sees and all it can reach. */
export interface Isolated {
  /** Evaluates an expression; in it are `box`, `editor` (the box's own) and `plainpost` (all that lib/editors gives). */
  run<Value>(expression: string): Promise<Value>;
  replace(change: Change): Promise<Written>;
}

/** Where the page's editable is, an open shadow root included. */
const findBox = `(() => {
  const sought = 'textarea, input, [contenteditable]';
  const host = [...document.querySelectorAll('main *')].find((element) => element.shadowRoot);
  return (host ? host.shadowRoot : document.querySelector('main')).querySelector(sought);
})()`;

/**
 * Loads the editors into the page that is open now.
 * @param found an expression that gives the box
 */
export async function isolated(page: Page, found = findBox): Promise<Isolated> {
  const code = await bundle();
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'plainpost',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${code};0`);
  const run = <Value>(expression: string) =>
    evaluate(`(async () => {
      const box = ${found};
      const editor = plainpost.editorOf(box);
      return ${expression};
    })()`) as Promise<Value>;
  return { run, replace: (change) => run(`editor.replace(box, ${JSON.stringify(change)})`) };
}
