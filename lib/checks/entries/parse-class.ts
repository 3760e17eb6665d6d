import type { Reader } from './pattern-reader';
import { refuse } from './pattern-reader';
import type { SetItem } from './pattern-tree';

const stretch = (from: string, to = from): SetItem => ({
  from: from.codePointAt(0) ?? 0,
  to: to.codePointAt(0) ?? 0,
});

const posix: Readonly<Record<string, readonly SetItem[]>> = {
  alpha: [{ named: 'p{L}' }, { named: 'p{M}' }],
  digit: [{ named: 'd' }],
  alnum: [{ named: 'p{L}' }, { named: 'p{M}' }, { named: 'd' }],
  upper: [{ named: 'p{Lu}' }],
  lower: [{ named: 'p{Ll}' }],
  space: [{ named: 's' }],
  blank: [stretch(' '), stretch('\t')],
  punct: [stretch('!', '/'), stretch(':', '@'), stretch('[', '`'), stretch('{', '~')],
  word: [{ named: 'w' }],
  xdigit: [stretch('0', '9'), stretch('a', 'f'), stretch('A', 'F')],
  cntrl: [stretch('\0', '\x1F'), stretch('\x7F')],
  graph: [stretch('!', '~')],
  print: [stretch(' ', '~')],
};

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7, e: 27, '0': 0 };

const isProperty = (name: string): boolean => {
  try {
    new RegExp(`\\p{${name}}`, 'u');
    return true;
  } catch {
    return false;
  }
};

function property(reader: Reader, letter: string): SetItem {
  const braced = reader.take(/\{(\^?)([A-Za-z_=]+)\}/y) ?? reader.take(/()([A-Z])/y);
  const [, not = '', name = ''] = braced ?? [];
  const known = [name, `Script=${name}`].find(isProperty);
  if (known === undefined) return refuse('property', name);
  return { named: `${(letter === 'P') === (not === '') ? 'P' : 'p'}{${known}}` };
}

function codePoint(reader: Reader, letter: string): number {
  const digits =
    reader.take(/\{([0-9A-Fa-f]{1,6})\}/y) ??
    reader.take(letter === 'x' ? /([0-9A-Fa-f]{2})/y : /([0-9A-Fa-f]{4})/y);
  const code = Number.parseInt(digits?.[1] ?? '', 16);
  return code <= 0x10ffff ? code : refuse('syntax', `\\${letter}`);
}

/** Reads what follows a backslash, where it stands for one character; undefined where it does not. */
export function readEscape(reader: Reader): SetItem | undefined {
  const letter = reader.next();
  if (/^[wWdDsS]$/.test(letter)) return { named: letter };
  if (letter === 'p' || letter === 'P') return property(reader, letter);
  if (letter === 'x' || letter === 'u') {
    const code = codePoint(reader, letter);
    return { from: code, to: code };
  }
  const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
  if (control !== undefined) return { from: control, to: control };
  if (letter === '' || /^[\p{L}\p{N}]$/u.test(letter)) {
    reader.back(letter);
    return undefined;
  }
  return stretch(letter);
}

function readMember(reader: Reader): readonly SetItem[] {
  const group = reader.take(/\[:(\^?)([a-z]+):\]/y);
  if (group !== undefined) {
    const items = Object.hasOwn(posix, group[2] ?? '') ? posix[group[2] ?? ''] : undefined;
    return items === undefined || group[1] === '^' ? refuse('syntax', group[0]) : items;
  }
  const character = reader.next();
  if (character !== '\\') return [stretch(character)];
  if (reader.take(/b/y)) return [{ from: 8, to: 8 }];
  return [readEscape(reader) ?? refuse('syntax', `\\${reader.next()}`)];
}

/** Reads a set of characters whose opening bracket has been read. */
export function readClass(reader: Reader): { items: readonly SetItem[]; negated: boolean } {
  const negated = reader.take(/\^/y) !== undefined;
  const items: SetItem[] = [];
  if (reader.take(/\]/y)) items.push(stretch(']'));
  while (!reader.take(/\]/y)) {
    if (reader.done()) return refuse('syntax', '[');
    if (reader.take(/-\[/y)) return refuse('feature', '-[');
    const members = readMember(reader);
    const first = members[0];
    const ranges = members.length === 1 && first !== undefined && !('named' in first);
    if (!ranges || !reader.take(/-(?!\]|$)/y)) {
      items.push(...members);
      continue;
    }
    const [last] = readMember(reader);
    if (last === undefined || 'named' in last || last.from < first.from) return refuse('syntax', '-');
    items.push({ from: first.from, to: last.from });
  }
  return { items, negated };
}
