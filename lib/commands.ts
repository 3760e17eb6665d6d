/** What can be asked by keyboard anywhere on a page; the browser lets a person choose the keys. */
export const commands = {
  'next-issue': { key: 'Alt+Shift+N', description: 'Go to the next issue' },
  'previous-issue': { key: undefined, description: 'Go to the issue before' },
  'apply-fix': { key: 'Alt+Shift+F', description: 'Fix the issue I am at' },
  'open-sidebar': { key: undefined, description: 'Go to the list of issues' },
  'insert-template': { key: 'Alt+Shift+T', description: 'Find a template' },
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
