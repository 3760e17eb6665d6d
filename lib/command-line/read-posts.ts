import Papa from 'papaparse';
import { isPlatform } from '@/lib/checks';
import { postOf, type Row } from './post';

/** What calendars call the column with the text of a post. */
const textColumns = [
  'text',
  'post',
  'post text',
  'message',
  'copy',
  'content',
  'caption',
  'body',
  'texto',
  'mensaje',
];
/** And the others we read. */
const columns: Readonly<Record<string, readonly string[]>> = {
  platform: ['platform', 'network', 'channel', 'site', 'red'],
  language: ['language', 'lang', 'idioma'],
  profile: ['profile', 'perfil'],
  now: ['now'],
  media: ['media'],
  alt: ['alt', 'alt text', 'image alt text'],
};

const lineBreak = /\r\n|\r|\n/;

/** One object a line; empty lines are passed over. */
function readJsonLines(input: string): Row[] {
  return input.split(lineBreak).flatMap((text, index): Row[] => {
    const line = index + 1;
    if (text.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return [{ line, why: 'it is no JSON' }];
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [{ line, why: 'it is no object with a “text”' }];
    return [postOf({ ...value }, line)];
  });
}

/** The name we know a column by, or undefined. */
function columnOf(header: string): string | undefined {
  const name = header.trim().toLowerCase().replaceAll('_', ' ');
  if (textColumns.includes(name)) return 'text';
  return Object.keys(columns).find((key) => columns[key]?.includes(name));
}

/** The fields of one row; a platform we do not check for, such as YouTube, says nothing. */
function fieldsOf(
  cells: readonly string[],
  header: readonly (string | undefined)[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null);
  for (const [index, name] of header.entries()) {
    if (name !== undefined && fields[name] === undefined) fields[name] = cells[index] ?? '';
  }
  const { alt, media } = fields;
  if (typeof alt === 'string' && alt !== '') fields.media = [{ kind: 'image', alt }];
  else if (typeof media === 'string' && media.trim().startsWith('[')) fields.media = asJson(media);
  else if (typeof media === 'string') delete fields.media;
  fields.platform = platformOf(fields.platform);
  return fields;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function platformOf(cell: unknown): string {
  const name = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (name === 'twitter' || name === 'x (twitter)') return 'x';
  return isPlatform(name) ? name : '';
}

const countLines = (text: string): number => text.split(lineBreak).length - 1;

/** A content calendar: its first row names the columns. */
function readCalendar(input: string): Row[] {
  const rows: Row[] = [];
  let header: (string | undefined)[] | undefined;
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(input, {
    step: ({ data, errors, meta }) => {
      const at = line;
      line += countLines(input.slice(from, meta.cursor));
      from = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (header === undefined) {
        header = data.map(columnOf);
        if (!header.includes('text'))
          rows.push({ line: at, why: `none of its columns is named ${textColumns.slice(0, 7).join(', ')}` });
        return;
      }
      if (!header.includes('text')) return;
      const [error] = errors;
      if (error?.type === 'Quotes') rows.push({ line: at, why: 'a quotation mark in it is never closed' });
      else rows.push(postOf(fieldsOf(data, header), at));
    },
  });
  return rows;
}

/** Posts as they stand, with a line --- between them. */
function readPlainText(input: string): Row[] {
  const rows: Row[] = [];
  let lines: string[] = [];
  let start = 1;
  const finish = (next: number): void => {
    const text = lines.join('\n').trim();
    if (text !== '') rows.push(postOf({ text }, start));
    lines = [];
    start = next;
  };
  for (const [index, line] of input.split(lineBreak).entries()) {
    if (/^-{3,}$/.test(line.trim())) finish(index + 2);
    else lines.push(line);
  }
  finish(0);
  return rows;
}

/** Whether the first line with something on it is an object. */
const looksLikeJson = (input: string): boolean => /^\s*\{[^\n]*"[^\n]*(?:\}\s*(?:\n|$)|$)/.test(input);

const looksLikeCalendar = (input: string): boolean => {
  const [first = ''] = input.trimStart().split(lineBreak, 1);
  return (
    /[,;\t]/.test(first) &&
    first
      .split(/[,;\t]/)
      .map((cell) => columnOf(cell.replaceAll('"', '')))
      .includes('text')
  );
};

/**
 * Reads posts from plain text, JSON Lines or a calendar in CSV, whichever the name of the file or the text itself says.
 * @param file its path, or '-'
 */
export function readPosts(input: string, file: string): Row[] {
  const text = input.replace(/^\uFEFF/, '');
  if (/\.(?:jsonl|ndjson|json)$/i.test(file) || (!/\.(?:csv|tsv|txt|md)$/i.test(file) && looksLikeJson(text)))
    return readJsonLines(text);
  if (/\.(?:csv|tsv)$/i.test(file) || (!/\.(?:txt|md)$/i.test(file) && looksLikeCalendar(text)))
    return readCalendar(text);
  return readPlainText(text);
}
