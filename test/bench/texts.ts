import { readFileSync } from 'node:fs';

const posts = readFileSync(new URL('../checks/posts.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n-{3,}\n/)
  .filter((post) => !/[áéíóúñ¿¡]/.test(post));

/**
 * A text of about so many characters, made of posts as agencies write them. No sentence stands in two of them, so that
 * what an engine remembers of one text does not help it with the next.
 * @param length UTF-16 units
 */
export function textOf(length: number, number: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) {
    const post = posts[(number * 7 + index) % posts.length] ?? '';
    const own = `${number}${String.fromCharCode(97 + (index % 26))}`;
    text += `${post.replace(/([a-z]{4,})([.!?])(?=\s|$)/g, `$1 ${own}$2`)}\n\n`;
  }
  return text.slice(0, length);
}

/** The same text with one word of its middle another. */
export function edited(text: string, number: number): string {
  const at = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
  const end = text.indexOf(' ', at);
  return `${text.slice(0, at)}word${number}${text.slice(end)}`;
}
