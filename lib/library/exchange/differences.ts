import { diffWordsWithSpace } from 'diff';
import type { Change } from './plan';

/** A piece of text, and whether it stays, comes or goes. */
export interface Piece {
  readonly what: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What changes in one property; '' is the thing as a whole. */
export interface Difference {
  readonly property: string;
  readonly pieces: readonly Piece[];
}

/** Longer texts are shown whole, old and new: comparing them word for word would take too long. */
const longest = 20_000;

/** What changes, property by property, word by word. */
export function differences({ before, after }: Change): readonly Difference[] {
  const old = propertiesOf(before);
  const now = propertiesOf(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((property): Difference[] => {
    const from = old.get(property) ?? '';
    const to = now.get(property) ?? '';
    return from === to ? [] : [{ property, pieces: compare(from, to) }];
  });
}

function compare(from: string, to: string): Piece[] {
  if (from === '') return [{ what: 'added', text: to }];
  if (to === '') return [{ what: 'removed', text: from }];
  if (from.length + to.length > longest)
    return [
      { what: 'removed', text: from },
      { what: 'added', text: to },
    ];
  return diffWordsWithSpace(from, to).map(({ added, removed, value }) => ({
    what: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** What says where a row lies and not what it is. */
const passedOver: ReadonlySet<string> = new Set(['id', 'library']);

function propertiesOf(value: unknown): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([['', write(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, one]) =>
      passedOver.has(key) || one === undefined ? [] : [[key, write(one, key)]],
    ),
  );
}

const times: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'at']);

/** A value as a person reads it: a line for each of a list, “name: value” for what has names. */
function write(value: unknown, key = ''): string {
  if (typeof value === 'number' && times.has(key))
    return new Date(value).toISOString().slice(0, 16).replace('T', ' ');
  if (Array.isArray(value)) return value.map((one) => write(one)).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${write(one, name).replaceAll('\n', ', ')}`)
    .join('; ');
}
