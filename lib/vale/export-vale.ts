import { stringify } from 'yaml';
import type { StyleEntry } from '@/lib/checks/entries/entry';
import { ownComment } from './own-fields';
import type { ValeFile } from './vale-file';

/** The keys of ours that Vale writes in another way, or not at all. */
const renamed: Readonly<Record<string, string>> = {
  type: 'extends',
  severity: 'level',
  ignoreCase: 'ignorecase',
};
const unknownToVale: ReadonlySet<string> = new Set(['id', 'kind', 'on', 'languages', 'examples']);

/** Swaps and pairs as a map, so that no word is taken for a key of the object's own. */
const mapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : value;

const pathOf = (id: string, used: ReadonlySet<string>): string => {
  const [style = 'style', ...rest] = id.split('.');
  const path = `${style}/${rest.join('.') || 'rule'}`;
  for (let number = 1; ; number += 1) {
    const one = `${path}${number === 1 ? '' : `-${number}`}.yml`;
    if (!used.has(one.toLowerCase())) return one;
  }
};

/** Writes entries as a Vale style: a file a rule, in the folder of its style; `importVale` reads them back as they were. */
export function exportVale(entries: readonly StyleEntry[]): readonly ValeFile[] {
  const used = new Set<string>();
  return entries.map((entry) => {
    const path = pathOf(entry.id, used);
    used.add(path.toLowerCase());
    const rule = new Map(
      Object.entries(entry)
        .filter(([key]) => !unknownToVale.has(key))
        .map(([key, value]) => [renamed[key] ?? key, mapped(value)]),
    );
    // Quoted, so that no reader of YAML takes a word for a number or a yes.
    const text = stringify(rule, {
      defaultStringType: 'QUOTE_SINGLE',
      defaultKeyType: 'PLAIN',
      lineWidth: 0,
    });
    return { path, bytes: new TextEncoder().encode(ownComment(entry) + text) };
  });
}
