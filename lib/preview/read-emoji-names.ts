import type { NameOf } from './spoken-piece';

/** Reads a list of names: on each line an emoji, a blank, and its name. */
export function readEmojiNames(list: string): NameOf {
  const names = new Map<string, string>();
  for (const line of list.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) names.set(line.slice(0, space), line.slice(space + 1));
  }
  return (emoji) => names.get(emoji);
}
