import type { DirectoryDropItem, DropItem } from 'react-aria-components';
import type { Texts } from '@/lib/checks/texts';
import type { GivenFile } from '@/lib/library/exchange';
import { refuseSize } from '@/lib/library/exchange';

/** What a person gave, in memory; or why it is not read. */
export type ReadFiles =
  | { readonly ok: true; readonly files: readonly GivenFile[] }
  | { readonly ok: false; readonly why: Texts };

interface Named {
  readonly path: string;
  readonly file: File;
}

/** Reads chosen files; those that are too large together are not even opened. */
export async function chosenFiles(list: FileList | readonly File[]): Promise<ReadFiles> {
  return readAll([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Reads what was dropped: files, folders with all that is in them, or text. */
export async function droppedFiles(items: readonly DropItem[]): Promise<ReadFiles> {
  const named: Named[] = [];
  for (const item of items) {
    if (item.kind === 'file') named.push({ path: item.name, file: await item.getFile() });
    else if (item.kind === 'directory') await walk(item, item.name, named);
  }
  const [text] = items.filter((item) => item.kind === 'text');
  if (named.length > 0 || text === undefined) return readAll(named);
  return pastedText(await text.getText('text/plain'));
}

/** Pasted text as a file without a name. */
export function pastedText(text: string): ReadFiles {
  return { ok: true, files: [{ name: '', bytes: new TextEncoder().encode(text) }] };
}

/** More files than any style has: a folder such as the whole desktop was dropped. */
const most = 20_000;

async function walk(folder: DirectoryDropItem, path: string, named: Named[]): Promise<void> {
  for await (const entry of folder.getEntries()) {
    if (named.length >= most) return;
    if (entry.kind === 'file') named.push({ path: `${path}/${entry.name}`, file: await entry.getFile() });
    else if (entry.kind === 'directory') await walk(entry, `${path}/${entry.name}`, named);
  }
}

async function readAll(named: readonly Named[]): Promise<ReadFiles> {
  const refusal = refuseSize(named.reduce((sum, { file }) => sum + file.size, 0));
  if (refusal) return refusal;
  const files = named.map(async ({ path, file }) => ({
    name: path,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return { ok: true, files: await Promise.all(files) };
}
