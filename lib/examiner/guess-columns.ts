import type { PostTable } from './read-table';

/** What a column of a calendar may hold, and so what a check makes of it. */
export const columnRoles = ['text', 'date', 'site', 'language', 'profile'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The place of the column that holds each, from 0; left out where none does. */
export type ColumnsOf = Readonly<Partial<Record<ColumnRole, number>>>;

/** A guess, and whether a person should look at it before anything is checked. */
export interface GuessedColumns {
  readonly columns: ColumnsOf;
  readonly sure: boolean;
}

/** What calendars call each, best first. */
const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: [
    ...[
      'text',
      'post',
      'post text',
      'message',
      'copy',
      'post copy',
      'social copy',
      'content',
      'caption',
      'body',
    ],
    ...['texto', 'mensaje', 'publicación', 'publicacion', 'contenido'],
  ],
  date: [
    ...[
      'date',
      'publish date',
      'post date',
      'scheduled date',
      'day',
      'scheduled',
      'when',
      'date/time',
      'datetime',
    ],
    ...['fecha', 'fecha de publicación', 'día'],
  ],
  site: [
    ...['site', 'platform', 'network', 'channel', 'social network', 'account type', 'platforms'],
    ...['sitio', 'red', 'red social', 'plataforma', 'canal'],
  ],
  language: ['language', 'lang', 'idioma', 'lengua'],
  profile: ['profile', 'perfil', 'check as', 'revisar como'],
};

const plain = (name: string): string => name.trim().toLowerCase().replaceAll('_', ' ');

/** How long the cells of a column are on average, UTF-16 units, and whether most say something of their own. */
function wordy(table: PostTable, at: number): number {
  const cells = table.rows.slice(0, 200).map((row) => row[at]?.trim() ?? '');
  const different = new Set(cells).size;
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
  return different > cells.length / 2 ? length : 0;
}

/** Guesses what each column holds: by its name; where no name says which holds the posts, by the longest texts. */
export function guessColumns(table: PostTable): GuessedColumns {
  const headers = table.columns.map(plain);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const named = names[role].map((name) => headers.indexOf(name)).find((at) => at >= 0);
    if (named !== undefined) columns[role] = named;
  }
  if (columns.text !== undefined) return { columns, sure: true };
  const taken = new Set(Object.values(columns));
  const ranked = table.columns
    .map((_, at) => ({ at, length: taken.has(at) ? 0 : wordy(table, at) }))
    .sort((a, b) => b.length - a.length);
  const [first] = ranked;
  return { columns: { ...columns, ...(first && first.length > 0 && { text: first.at }) }, sure: false };
}
