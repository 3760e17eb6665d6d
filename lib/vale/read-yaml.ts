import { LineCounter, parseDocument } from 'yaml';
import type { Texts } from '@/lib/checks/texts';
import { why } from './left-texts';

/** A value of a rule's file: all that is no list and no map is text, as it stands there. */
export type YamlValue = string | null | readonly YamlValue[] | ReadonlyMap<string, YamlValue>;

/** A rule's file, read: its keys in small letters. */
export type YamlRead =
  | { readonly ok: true; readonly keys: ReadonlyMap<string, YamlValue> }
  | { readonly ok: false; readonly why: Texts };

const mostAliases = 50;
const deepest = 40;

/** Brackets open at once, at most; quoted ones count too, which in a rule is a few. */
function bracketDepth(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++open);
    else if ((code === 0x5d || code === 0x7d) && open > 0) open -= 1;
  }
  return most;
}

const mostBrackets = 500;

/** Copies a value without what no rule holds: keys that are no text, and depths that only an attack has. */
function clean(value: unknown, depth = 0): YamlValue {
  if (depth > deepest) throw new RangeError('nested');
  if (Array.isArray(value)) return value.map((one) => clean(one, depth + 1));
  if (value instanceof Map) {
    return new Map(
      [...value].flatMap(([key, one]) => (typeof key === 'string' ? [[key, clean(one, depth + 1)]] : [])),
    );
  }
  return typeof value === 'string' ? value : null;
}

/** Reads one rule's file without types, tags or merges of YAML: a word such as `no` stays a word. */
export function readYaml(bytes: Uint8Array): YamlRead {
  const text = new TextDecoder().decode(bytes);
  if (bracketDepth(text) > mostBrackets) return { ok: false, why: why('nested') };
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: lines,
    });
    const [error] = document.errors;
    if (error !== undefined) {
      const { line } = lines.linePos(error.pos[0]);
      return { ok: false, why: why('unreadable', `${error.message.slice(0, 120)} (${line})`) };
    }
    const value = clean(document.toJS({ mapAsMap: true, maxAliasCount: mostAliases }));
    if (!(value instanceof Map)) return { ok: false, why: why('noRule') };
    return { ok: true, keys: new Map([...value].map(([key, one]) => [key.toLowerCase(), one])) };
  } catch {
    return { ok: false, why: why('nested') };
  }
}

/** A text of a rule; '' where there is none. */
export const textOf = (value: YamlValue | undefined): string => (typeof value === 'string' ? value : '');

/** Texts of a rule; one alone counts as a list of one. */
export function textsOf(value: YamlValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Text for text; what is neither is left out, and a key without a value stands for no text. */
export function pairsOf(value: YamlValue | undefined): Readonly<Record<string, string>> | undefined {
  if (!(value instanceof Map)) return undefined;
  return Object.fromEntries(
    [...value].flatMap(([key, one]) => (one === null || typeof one === 'string' ? [[key, one ?? '']] : [])),
  );
}
