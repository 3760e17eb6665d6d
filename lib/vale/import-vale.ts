import * as v from 'valibot';
import type { StyleEntry } from '@/lib/checks/entries/entry';
import { judgeEntry } from '@/lib/checks/entries/entry-faults';
import { entrySchema } from './entry-schema';
import { why } from './left-texts';
import { ownFields } from './own-fields';
import { readYaml } from './read-yaml';
import { toEntries } from './to-entry';
import { createSorter, type Left, limits, unzip, type ValeFile } from './vale-file';

/** A file of a style that became entries, by their ids. */
export interface Taken {
  readonly file: string;
  readonly ids: readonly string[];
}

/** What came of a style. */
export interface ValeImport {
  readonly entries: readonly StyleEntry[];
  readonly taken: readonly Taken[];
  readonly left: readonly Left[];
}

export interface ImportOptions {
  /** BCP 47 codes of the languages the style speaks of; left out: every language. */
  readonly languages?: readonly string[];
}

const inName = (part: string): string =>
  part.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-|-$/g, '') || 'rule';

/** 'Riverton/Adverbs.yml' is 'Riverton.Adverbs'; a file without a folder belongs to 'style'. */
function idOf(path: string, used: ReadonlySet<string>): string {
  const parts = path
    .replace(/\.ya?ml$/i, '')
    .split('/')
    .filter(Boolean);
  const name = inName(parts.at(-1) ?? '').slice(0, 80);
  const style = inName(parts.at(-2) ?? 'style').slice(0, 80);
  const id = `${style}.${name}`;
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? id : `${id}-${number}`;
    if (!used.has(one)) return one;
  }
}

/** Fields that Vale knows by other names. */
const inVale: Readonly<Record<string, string>> = {
  severity: 'level',
  type: 'extends',
  ignoreCase: 'ignorecase',
};

/** The field of an entry that is not as it should be. */
function faultyField(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first = 'extends', ...rest] = issues[0]?.path?.map(({ key }) => String(key)) ?? [];
  return [inVale[first] ?? first, ...rest].join('.');
}

/** Reads a Vale style, its files or a ZIP of them, and says of each file what it became or why it was left. Never throws. */
export function importVale(
  style: readonly ValeFile[] | Uint8Array,
  { languages }: ImportOptions = {},
): ValeImport {
  const entries: StyleEntry[] = [];
  const taken: Taken[] = [];
  const left: Left[] = [];
  const used = new Set<string>();

  const takeFile = ({ path, bytes }: ValeFile): void => {
    const read = readYaml(bytes);
    if (!read.ok) {
      left.push({ file: path, why: read.why });
      return;
    }
    const own = ownFields(bytes);
    const wanted = typeof own.id === 'string' && !used.has(own.id) ? own.id : idOf(path, used);
    const turned = toEntries(read.keys, wanted);
    if ('why' in turned) {
      left.push({ file: path, why: turned.why });
      return;
    }
    const ids: string[] = [];
    for (const fields of turned.fields) {
      const parsed = v.safeParse(entrySchema, { ...(languages && { languages }), ...own, ...fields });
      if (!parsed.success) {
        left.push({ file: path, why: why('missing', faultyField(parsed.issues)) });
        continue;
      }
      const entry: StyleEntry = parsed.output;
      const { faults, runs } = judgeEntry(entry);
      for (const { part, why: reason } of faults) left.push({ file: path, part, why: reason });
      if (!runs) {
        if (faults.length === 0) left.push({ file: path, why: why('missing', 'tokens') });
        continue;
      }
      used.add(entry.id);
      ids.push(entry.id);
      entries.push(entry);
    }
    for (const reason of turned.notes) left.push({ file: path, part: '', why: reason });
    if (ids.length > 0) taken.push({ file: path, ids });
  };

  const sort = createSorter(left);
  const files =
    style instanceof Uint8Array
      ? unzip(style, left)
      : style.filter(({ path, bytes }) => sort(path, bytes.length));
  for (const file of files) {
    if (entries.length >= limits.entries) {
      left.push({ file: file.path, why: why('tooMany', String(limits.entries)) });
      break;
    }
    try {
      takeFile(file);
    } catch {
      left.push({ file: file.path, why: why('noRule') });
    }
  }
  return { entries, taken, left };
}
