import { browser } from 'wxt/browser';
import { attachTexts } from '@/lib/attach/attach-texts';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import { attachBox } from './attach-box';

const menuItem = 'check-this-box';

/** Offers “Check this box with Plainpost” in the menu of every box, and by a key; each opens the one page it is used on. */
export function offerAttach(language: () => InterfaceLanguage): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: menuItem,
        title: say(attachTexts.menu, language()),
        contexts: ['editable'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === menuItem && tab?.id !== undefined) void attachBox(tab.id, language(), frameId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === menuItem && tab?.id !== undefined) void attachBox(tab.id, language());
  });
}
