import type { Parameters, Texts } from '@/lib/checks/texts';

/** What a message of Vale's is filled from, in the order of its `%s`. */
export type Fill = (...values: readonly string[]) => Parameters;

/** An agency's message, as a text with slots. */
export interface EntryMessage {
  readonly text: Texts;
  readonly fill: Fill;
}

const both = (text: string): Texts => ({ en: text, es: text });

/** Reads Go's `%s`, `%[2]s` and `%%`. */
export function readMessage(message: string): EntryMessage {
  let next = 0;
  const text = message.replace(
    /%(?:\[(\d{1,2})\])?([sqvd%])/g,
    (_verb, index: string | undefined, letter: string) => {
      if (letter === '%') return '%';
      next = index === undefined ? next + 1 : Number(index);
      return `{value${next}}`;
    },
  );
  return {
    text: both(text),
    fill: (...values) => {
      const parameters: Record<string, string> = {};
      for (let slot = 1; slot <= Math.max(next, values.length, 9); slot += 1) {
        parameters[`value${slot}`] = values[slot - 1] ?? '';
      }
      return parameters;
    },
  };
}

const quoted = /'%s'|"%s"/g;

/** As Vale does where a message's first `%s` becomes a list that is quoted already. */
export const withoutDoubleQuotes = (message: string): string =>
  (message.match(quoted)?.length ?? 0) === 2 ? message.replace(/'%s'|"%s"/, '%s') : message;

/** Choices as a message names them: 'a', 'b', or 'c'. */
export function listed(choices: readonly string[]): string {
  const marked = choices.map((choice) => `'${choice}'`);
  if (marked.length < 3) return marked.join(' or ');
  return `${marked.slice(0, -1).join(', ')}, or ${marked.at(-1) ?? ''}`;
}
