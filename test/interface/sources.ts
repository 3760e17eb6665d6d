import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A piece of a source, as the parser tells of it; which pieces it has depends on its type. */
export interface Piece {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isPiece = (value: unknown): value is Piece =>
  typeof value === 'object' && value !== null && typeof (value as Piece).type === 'string';

/** Every piece of a source, each before those inside it. */
export function* piecesOf(piece: Piece): Generator<Piece> {
  yield piece;
  for (const value of Object.values(piece))
    for (const part of Array.isArray(value) ? value : [value]) if (isPiece(part)) yield* piecesOf(part);
}

/** A source of ours, parsed. */
export interface Source {
  readonly file: string;
  readonly program: Piece;
  /** Where a piece stands, for a person: `file:line`. */
  readonly place: (piece: Piece) => string;
  /** A piece as it is written. */
  readonly written: (piece: Piece) => string;
}

/** Parses a source; fails where it cannot. */
export function parse(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return {
    file,
    program: program as unknown as Piece,
    place: ({ start }) => `${file}:${text.slice(0, start).split('\n').length}`,
    written: ({ start, end }) => text.slice(start, end),
  };
}

/** Every source of what ships. */
export function allSources(): readonly Source[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((file) => parse(file, readFileSync(file, 'utf8'))),
  );
}
