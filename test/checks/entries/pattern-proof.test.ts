import { expect, it } from 'vitest';
import { parsePattern } from '@/lib/checks/entries/parse-pattern';
import { mostRepeats, mostStepsOf } from '@/lib/checks/entries/pattern-proof';
import { maskOf, type Tree } from '@/lib/checks/entries/pattern-tree';
import { random } from '../random';

const enough = 300_000;

/** Matches as a browser does, by trying one way after the other, and counts the steps from one place. */
function countSteps(tree: Tree, text: string, from: number): number {
  let steps = 0;
  const inWord = (at: number) => /\w/.test(text.charAt(at));
  const match = (part: Tree, at: number, then: (at: number) => boolean): boolean => {
    if (steps > enough) return true;
    switch (part.kind) {
      case 'char':
      case 'set':
        steps += 1;
        return (
          at < text.length && ((maskOf(part) >> BigInt(text.charCodeAt(at))) & 1n) === 1n && then(at + 1)
        );
      case 'seq': {
        const go = (index: number, now: number): boolean => {
          const item = part.items[index];
          return item === undefined ? then(now) : match(item, now, (next) => go(index + 1, next));
        };
        return go(0, at);
      }
      case 'alt':
        return part.items.some((item) => match(item, at, then));
      case 'group':
        return match(part.item, at, then);
      case 'look':
        return match(part.item, at, () => true) !== part.negated && then(at);
      case 'at':
        steps += 1;
        return inWord(at - 1) !== inWord(at) && then(at);
      case 'repeat': {
        const most =
          part.max === Number.POSITIVE_INFINITY ? Math.max(part.min, mostRepeats(part.item)) : part.max;
        const go = (turn: number, now: number): boolean => {
          const more = () => turn < most && match(part.item, now, (next) => next > now && go(turn + 1, next));
          const on = () => turn >= part.min && then(now);
          return part.lazy ? on() || more() : more() || on();
        };
        return go(0, at);
      }
    }
  };
  match(tree, from, () => true);
  return steps;
}

it('no search takes more steps than the proof says', () => {
  const next = random(11);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const write = (depth: number): string => {
    let source = '';
    for (let part = 1 + Math.floor(next() * 3); part > 0; part -= 1) {
      const kind = next();
      const times = pick(['', '', '*', '+', '?', '{0,3}', '{2,4}', '*?', '+?']);
      if (kind < 0.15 && depth < 2) source += `(?:${write(depth + 1)}|${write(depth + 1)})${times}`;
      else if (kind < 0.3 && depth < 2) source += `(?:${write(depth + 1)})${times}`;
      else if (kind < 0.4 && depth < 2) source += `${pick(['(?=', '(?!'])}${write(depth + 1)})`;
      else if (kind < 0.5) source += '\\b';
      else source += pick(['a', 'b', '[ab]', '[^a]', '\\w', ' ']) + times;
    }
    return source;
  };
  let checked = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const source = write(0);
    const tree = parsePattern(source, { ignoreCase: false, lines: true });
    const most = mostStepsOf(tree);
    if (most > enough) continue;
    checked += 1;
    const texts = ['a'.repeat(80), 'ab'.repeat(40), 'a b '.repeat(20), `${'a'.repeat(70)} b`];
    for (const text of texts) {
      for (const from of [0, 1, 30]) {
        const steps = countSteps(tree, text, from);
        if (steps > most) expect({ source, text, from, steps }).toEqual({ source, text, from, steps: most });
      }
    }
  }
  expect(checked).toBeGreaterThan(1_000);
});
