import type { BrowserContext, Page } from '@playwright/test';
import { extensionId } from './launch.ts';

/** The extension's popup, which no page of the browser is: it is spoken to by the debugger alone. */
export interface Popup {
  /** Runs an expression in the popup, its promise awaited, and gives its value. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
  on(event: string, heard: (given: { sessionId: string; message: string }) => void): void;
  detach(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/**
 * Presses the extension's button in the browser's toolbar, which opens its popup and grants it the page in front, as
 * the press of a person does.
 */
export async function pressAction(context: BrowserContext, page: Page): Promise<Popup> {
  const session = (await context.browser()?.newBrowserCDPSession()) as unknown as Session | undefined;
  if (session === undefined) throw new Error('This browser lets no debugger press the button.');
  const targets = async (type: string): Promise<readonly Target[]> => {
    const listed = await session.send('Target.getTargets', { filter: [{ type }] });
    return (listed as { targetInfos: readonly Target[] }).targetInfos;
  };
  const tab = (await targets('tab')).find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`There is no tab at ${page.url()}.`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const find = async () =>
    (await targets('page')).find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/popup.html`));
  let popup = await find();
  for (let turn = 0; popup === undefined && turn < 100; turn++) {
    await page.waitForTimeout(50);
    popup = await find();
  }
  if (popup === undefined) throw new Error('The popup did not open.');
  return speakTo(session, popup.targetId);
}

async function speakTo(session: Session, targetId: string): Promise<Popup> {
  const attached = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const { sessionId } = attached as { sessionId: string };
  const waiting = new Map<number, (answer: Answer) => void>();
  let count = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const answer = JSON.parse(message) as Answer;
    if (from === sessionId) waiting.get(answer.id)?.(answer);
  });
  return {
    async evaluate(expression) {
      const id = ++count;
      const answered = new Promise<Answer>((done) => waiting.set(id, done));
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answered;
      if (error || result?.exceptionDetails)
        throw new Error(JSON.stringify(error ?? result?.exceptionDetails));
      return result?.result?.value;
    },
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

interface Answer {
  readonly id: number;
  readonly error?: unknown;
  readonly result?: { readonly exceptionDetails?: unknown; readonly result?: { readonly value?: unknown } };
}
