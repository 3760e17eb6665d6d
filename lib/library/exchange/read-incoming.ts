import type { AgencyFacts } from '@/lib/checks';
import type { Texts } from '@/lib/checks/texts';
import { defaultGuide } from '@/lib/library/guide';
import type { Library } from '@/lib/library/library';
import { checkDocument, largestDocument } from '@/lib/library/read-document';
import { importVale } from '@/lib/vale';
import { breath } from './breath';
import { decodeText } from './decode-text';
import { fileTexts } from './file-texts';
import type { Incoming } from './incoming';
import { readTable } from './read-table';
import { type Refusal, refuse } from './refusal';
import { isOwn } from './seal';
import { readAuthor, readShelf } from './shelf';
import { tableTexts } from './table-texts';
import { columnOf } from './template-columns';
import { readTemplates, type TableContext } from './templates-table';
import { readTerms, termColumns } from './terms-table';

/** A file a person gave, or what was pasted (then without a name). In a folder the name has its path. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files bring, or why they bring nothing. */
export type ReadIncoming = { readonly ok: true; readonly incoming: Incoming } | Refusal;

const isYaml = ({ name }: GivenFile) => /\.ya?ml$/i.test(name);
const megabytes = (size: number) => Math.ceil(size / 1_000_000);

/** Why files of so many bytes are not even read; null when they are. */
export function refuseSize(size: number): Refusal | null {
  if (size <= largestDocument) return null;
  return refuse(fileTexts.tooLarge, { size: megabytes(size), most: megabytes(largestDocument) });
}

/** Reads what a person gave, whatever it is: a library, a table, pasted terms, a Vale style. Nothing in the library is changed. */
export async function readIncoming(
  library: Library,
  files: readonly GivenFile[],
  now: number = Date.now(),
): Promise<ReadIncoming> {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tooLarge = refuseSize(size);
  if (tooLarge) return tooLarge;
  const [file, ...others] = files;
  if (file === undefined) return refuse(fileTexts.nothing);
  if (files.some(isYaml) || others.length > 0)
    return files.some(isYaml) ? readStyle(files) : refuse(fileTexts.several);
  if (file.bytes[0] === 0x50 && file.bytes[1] === 0x4b) return readZip(file);
  const decoded = decodeText(file.bytes);
  if (!decoded.ok) return decoded;
  await breath();
  const { text } = decoded;
  if (/\.json$/i.test(file.name) || /^\s*[{[]/.test(text)) return readLibrary(library, text, file.name);
  if (/^\s*</.test(text)) return refuse(fileTexts.webPage);
  return readRows(library, text, file.name, now);
}

async function readLibrary(library: Library, text: string, file: string): Promise<ReadIncoming> {
  const read = checkDocument(text);
  if (!read.ok) return read;
  await breath();
  const { document, written } = read;
  const { agency, styleGuide, templates, proposals, approvers } = document;
  const has = (holder: unknown, key: string) =>
    typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key);
  const guide = written.styleGuide;
  const facts: Partial<AgencyFacts> = Object.fromEntries(
    Object.entries(agency).filter(([key]) => has(written.agency, key)),
  );
  const incoming: Incoming = {
    from: 'document',
    file,
    own: await isOwn(library, written),
    ...((has(written, 'templates') || has(written, 'proposals')) && {
      templates: [...templates, ...proposals],
    }),
    ...(has(written, 'agency') && { facts }),
    ...(has(guide, 'pack') && { pack: styleGuide.pack }),
    ...(has(guide, 'rules') && { rules: styleGuide.rules }),
    ...(has(guide, 'entries') && { entries: styleGuide.entries }),
    ...(approvers && { approvers }),
    left: [],
  };
  return { ok: true, incoming };
}

async function readRows(library: Library, text: string, file: string, now: number): Promise<ReadIncoming> {
  const table = readTable(text);
  if (!table.ok) return table;
  const header = table.rows[0]?.cells ?? [];
  const keys = new Set(header.map((cell) => columnOf(cell)?.key));
  if (keys.has('title') && keys.has('body')) {
    const read = readTemplates(table.rows, await contextOf(library, now));
    if (!read.ok) return read;
    const left = read.passedOver.map((what) => ({ what, why: passedOver }));
    return { ok: true, incoming: { from: 'templates', file, own: false, templates: read.templates, left } };
  }
  const widest = Math.max(
    ...table.rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length),
  );
  if (termColumns(header) === null && widest !== 2) return refuse(tableTexts.columns);
  const read = readTerms(table.rows);
  if (!read.ok) return read;
  return {
    ok: true,
    incoming: { from: 'terms', file, own: false, facts: { terms: read.terms }, left: [] },
  };
}

const passedOver: Texts = {
  en: 'We know no such column, so it was passed over.',
  es: 'No conocemos esa columna y se pasó por alto.',
};

async function contextOf(library: Library, now: number): Promise<TableContext> {
  const { templates, proposals, guides, installation } = library;
  return library.transaction('rw', templates, proposals, guides, installation, async () => {
    const author = await readAuthor(library);
    const shelf = await readShelf(library);
    const known = new Map(
      [...shelf.starters, ...shelf.templates, ...shelf.proposals].map((row) => [row.id, row]),
    );
    const { country } = (shelf.used ?? defaultGuide('used')).agency;
    return { author, now, country, known: (id) => known.get(id) };
  });
}

function readZip(file: GivenFile): ReadIncoming {
  const start = new TextDecoder('latin1').decode(file.bytes);
  if (start.includes('xl/workbook')) return refuse(fileTexts.workbook);
  return styleOf(importVale(file.bytes), file.name);
}

function readStyle(files: readonly GivenFile[]): ReadIncoming {
  const name = files[0]?.name ?? '';
  const folder = name.includes('/') ? (name.split('/')[0] ?? '') : '';
  const style = importVale(files.map(({ name: path, bytes }) => ({ path, bytes })));
  return styleOf(style, files.length === 1 ? name : folder);
}

function styleOf({ entries, left }: ReturnType<typeof importVale>, file: string): ReadIncoming {
  const [first] = left;
  if (entries.length === 0) return refuse(fileTexts.noStyle, { why: first?.why ?? fileTexts.empty });
  const notes = left.map(({ file: path, part, why }) => ({ what: part ? `${path}: ${part}` : path, why }));
  return { ok: true, incoming: { from: 'vale', file, own: false, entries, left: notes } };
}
