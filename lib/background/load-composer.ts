import { type Browser, browser } from 'wxt/browser';
import { isSwitchedOn, switches } from '@/lib/settings';
import { siteOf } from '@/lib/sites';

const colours = '/assets/marks.css';
const script = '/composer.js';

/** Puts the composer's script and the colours of its marks into the frame that asked for them, unless it is switched off. */
export async function loadComposer(sender: Browser.runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('Only a page can be given a composer.');
  // A box that was refused one waits: its page asks again when the person switches Plainpost on.
  if (!isSwitchedOn(await switches.getValue(), siteOf(sender.url ?? '')?.id)) return null;
  await putComposer(tabId, sender.frameId ?? 0);
  return null;
}

/** Puts the composer's script and the colours of its marks into a frame of a tab. */
export async function putComposer(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: [colours] });
  await browser.scripting.executeScript({ target, files: [script] });
}
