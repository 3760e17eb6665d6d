import type { StyleEntry } from '@/lib/checks/entries/entry';

/** What an entry holds that Vale knows nothing of: it stands in a comment, for us to read again. */
const names = ['id', 'kind', 'on', 'languages', 'examples'] as const;

const mark = '# Plainpost: ';

/** The comment for an entry, a line. */
export function ownComment(entry: StyleEntry): string {
  const own = Object.fromEntries(
    names.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])),
  );
  return `${mark}${JSON.stringify(own)}\n`;
}

/** What such a comment says, where a file starts with one; it is checked with the rest of the entry. */
export function ownFields(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const text = new TextDecoder().decode(bytes.subarray(0, 50_000));
  if (!text.startsWith(mark)) return {};
  try {
    const read: unknown = JSON.parse(text.slice(mark.length).split('\n', 1)[0] ?? '');
    if (typeof read !== 'object' || read === null) return {};
    const fields = new Map(Object.entries(read));
    return Object.fromEntries(names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : [])));
  } catch {
    return {};
  }
}
