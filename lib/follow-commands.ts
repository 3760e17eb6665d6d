import { browser } from 'wxt/browser';
import { type Command, commandOf } from './commands';

/** Calls back with what a person asks by keyboard, which comes by way of the background. @returns what ends it */
export function followCommands(onCommand: (command: Command) => void): () => void {
  const receive = (message: unknown) => {
    const command = commandOf(message);
    if (command !== undefined) onCommand(command);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}
