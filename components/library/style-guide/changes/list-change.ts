import type { Parameters, Texts } from '@/lib/checks';
import { texts } from './texts';

/** A text with what fills it. */
export interface Words {
  readonly texts: Texts;
  readonly parameters?: Parameters;
}

/** As many words of a list are named; the rest is counted. */
const mostNamed = 5;

/** The things a list, a table or a single value holds, each as a line. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value))
    return value.map((one: unknown) => (typeof one === 'string' ? one : linesOf(one).join(': ')));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, one]) =>
    name === 'use' ? String(one) : `${name === 'instead' ? '' : `${name}: `}${[one].flat().join(', ')}`,
  );
}

function named(about: Texts, lines: readonly string[]): Words[] {
  if (lines.length === 0) return [];
  const words = lines.slice(0, mostNamed).join('; ') + (lines.length > mostNamed ? '; …' : '');
  return [{ texts: about, parameters: { count: lines.length, words } }];
}

/** What was added to a list and taken from it. */
export function listChange(before: unknown, after: unknown): readonly Words[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const added = is.filter((line) => !was.includes(line));
  const removed = was.filter((line) => !is.includes(line));
  const words = [...named(texts.addedWords, added), ...named(texts.removedWords, removed)];
  return words.length > 0 ? words : [{ texts: texts.otherOrder }];
}
