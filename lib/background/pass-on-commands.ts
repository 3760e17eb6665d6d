import { browser } from 'wxt/browser';
import { commandMessage, isCommand } from '@/lib/commands';

/** Hands what a person asks by keyboard to the page in use; where Plainpost is not at work, nothing happens. */
export function passOnCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (!isCommand(command) || tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, commandMessage(command)).catch(() => {});
  });
}
