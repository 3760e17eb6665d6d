import type { BrowserContext, Page } from '@playwright/test';
import { extensionId } from './launch.ts';

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
  detach(): Promise<void>;
}

/**
 * Presses the extension's button in the browser's toolbar, which opens its popup and grants it the page in front, as
 * the press of a person does.
 */
export async function pressAction(context: BrowserContext, page: Page): Promise<Page> {
  const session = (await context.browser()?.newBrowserCDPSession()) as unknown as Session | undefined;
  if (session === undefined) throw new Error('This browser lets no debugger press the button.');
  const listed = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetInfos } = listed as { targetInfos: readonly { targetId: string; url: string }[] };
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`There is no tab at ${page.url()}.`);
  const opened = context.waitForEvent('page', (one) =>
    one.url().startsWith(`chrome-extension://${extensionId}/`),
  );
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
  return opened;
}
