import { browser } from 'wxt/browser';
import { attachTexts } from '@/lib/attach/attach-texts';
import { say } from '@/lib/checks/texts';
import type { SpokenLanguage } from '@/lib/interface-language';
import { isOff, readPolicy } from '@/lib/policy';
import { isSwitchedOn, switches } from '@/lib/settings';
import { attachBox, tell } from './attach-box';

const menuItem = 'check-this-box';

/** Offers “Check this box with Plainpost” in the menu of every box, and by a key; each opens the one page it is used on. */
export function offerAttach(spoken: SpokenLanguage): void {
  const title = () => say(attachTexts.menu, spoken.current());
  browser.runtime.onInstalled.addListener(async () => {
    await Promise.all([browser.contextMenus.removeAll(), spoken.known]);
    browser.contextMenus.create({ id: menuItem, title: title(), contexts: ['editable'] });
  });
  // The menu outlives the worker: it is written anew when the choice is made, and when the browser has been away.
  const retitle = () => void browser.contextMenus.update(menuItem, { title: title() }).catch(() => {});
  spoken.watch(retitle);
  browser.runtime.onStartup.addListener(() => void spoken.known.then(retitle));

  const attach = async (tabId: number, frameId?: number) => {
    // All at once: until the box is looked for, the person may have gone on to another.
    const [policy, switched] = await Promise.all([readPolicy(), switches.getValue(), spoken.known]);
    const language = spoken.current();
    if (isOff(policy, 'any-box'))
      return void tell(tabId, say(attachTexts.takenAway, language), say(attachTexts.dismiss, language)).catch(
        () => {},
      );
    if (isSwitchedOn(switched)) return void attachBox(tabId, language, frameId);
    await tell(tabId, say(attachTexts.off, language), say(attachTexts.dismiss, language)).catch(() => {});
  };
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === menuItem && tab?.id !== undefined) void attach(tab.id, frameId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === menuItem && tab?.id !== undefined) void attach(tab.id);
  });
}
