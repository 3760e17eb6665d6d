/** One step into a value: a key or a place in a list. */
export type Step = string | number;

/** What a look through JSON found; both are UTF-16 offsets. */
export interface Scan {
  /** Where it stops being JSON; null when all of it is. */
  readonly fault: number | null;
  /** Where the value at the path starts, or the last of the values around it that are there. */
  readonly place: number;
}

/** Deeper than any library is; what lies below would only exhaust whoever follows it. */
export const deepest = 60;

/** Looks through JSON, value by value, for its first fault and for the place of one value. Never throws. */
export function scanJson(text: string, path: readonly Step[] = []): Scan {
  let at = 0;
  let place = 0;

  const skipBlanks = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  };
  const take = (character: string): boolean => {
    skipBlanks();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const string = (): boolean => {
    at += 1;
    for (; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === '"') {
        at += 1;
        return true;
      }
      if (character < ' ') return false;
      if (character !== '\\') continue;
      escaped.lastIndex = at;
      const [found] = escaped.exec(text) ?? [];
      if (found === undefined) return false;
      at += found.length - 1;
    }
    return false;
  };
  const plain = (): boolean => {
    word.lastIndex = at;
    const [found] = word.exec(text) ?? [];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  /** `matched`: how many steps of the path lead here; -1 when it leads elsewhere. */
  const value = (depth: number, matched: number): boolean => {
    skipBlanks();
    if (matched >= 0) place = at;
    if (depth > deepest) return false;
    if (text[at] === '"') return string();
    if (text[at] === '{') return inside('}', depth, matched);
    return text[at] === '[' ? inside(']', depth, matched) : plain();
  };
  const inside = (end: '}' | ']', depth: number, matched: number): boolean => {
    at += 1;
    if (take(end)) return true;
    for (let number = 0; ; number += 1) {
      skipBlanks();
      const from = at;
      let step: Step = number;
      if (end === '}') {
        if (text[at] !== '"' || !string()) return false;
        if (matched >= 0) step = keyOf(text.slice(from, at));
        if (!take(':')) return false;
      }
      const here = matched >= 0 && matched < path.length && String(path[matched]) === String(step);
      if (!value(depth + 1, here ? matched + 1 : -1)) return false;
      if (take(end)) return true;
      if (!take(',')) return false;
    }
  };

  const sound = value(0, 0);
  skipBlanks();
  return { fault: sound && at === text.length ? null : at, place };
}

const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function keyOf(written: string): string {
  const key: unknown = JSON.parse(written);
  return typeof key === 'string' ? key : '';
}

/** Line and column, both from 1, of a UTF-16 offset. */
export function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
