import * as v from 'valibot';
import type { Line } from './lines-of';

/** How many lines are kept in mind: more than the tallest window shows. */
const most = 60;

const shape = v.array(v.string());
const keyFor = (language: string): string => `first-lines-${language}`;

/** Ids of the templates whose lines stood first when the list was last looked at, in one language of the page. */
export function recallFirst(language: string): readonly string[] {
  try {
    return v.parse(shape, JSON.parse(localStorage.getItem(keyFor(language)) ?? '[]')).slice(0, 4 * most);
  } catch {
    return [];
  }
}

/** Keeps in mind which lines stand first; where the browser keeps nothing, the next look takes a moment longer. */
export function keepFirst(language: string, lines: readonly Line[]): void {
  const ids = lines.slice(0, most).flatMap(({ versions }) => versions.map(({ id }) => id));
  try {
    localStorage.setItem(keyFor(language), JSON.stringify(ids));
  } catch {}
}
