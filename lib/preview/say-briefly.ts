import type { SpokenPiece, Voice } from './spoken-piece';

/** Letters that are spelled out one by one; the first tell enough. */
const most = 3;
const shown = 2;
const rest: Readonly<Record<Voice, (count: number) => string>> = {
  en: (count) => `and ${count} more like these`,
  es: (count) => `y ${count} más como estas`,
};

/** What is said for a piece, of a row of styled letters only the first. */
export function sayBriefly({ kind, said }: SpokenPiece, voice: Voice): string {
  if (kind !== 'letters') return said;
  const names = said.split(', ');
  if (names.length <= most) return said;
  return `${names.slice(0, shown).join(', ')}, ${rest[voice](names.length - shown)}`;
}
