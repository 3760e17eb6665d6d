/** What can be asked by keyboard anywhere on a page, and the keys suggested for it; the browser lets a person choose others. */
export const commands = {
  'next-issue': { key: 'Alt+Shift+N', description: '__MSG_nextIssue__' },
  'previous-issue': { key: undefined, description: '__MSG_previousIssue__' },
  'apply-fix': { key: 'Alt+Shift+F', description: '__MSG_applyFix__' },
  'open-sidebar': { key: undefined, description: '__MSG_openSidebar__' },
  'insert-template': { key: 'Alt+Shift+T', description: '__MSG_insertTemplate__' },
} as const;

export type Command = keyof typeof commands;

export const isCommand = (name: unknown): name is Command =>
  typeof name === 'string' && Object.hasOwn(commands, name);

/** The message that brings a command to the page in use. */
export const commandMessage = (command: Command) => ({ command });

/** The command a message brings; undefined where it is another. */
export function commandOf(message: unknown): Command | undefined {
  const name = typeof message === 'object' && message !== null && 'command' in message ? message.command : '';
  return isCommand(name) ? name : undefined;
}
