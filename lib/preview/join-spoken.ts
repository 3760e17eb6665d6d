import { sayBriefly } from './say-briefly';
import type { SpokenPiece, Voice } from './spoken-piece';

/** What is heard between two pieces: nothing where their words bring it along, a short stop between names of emoji. */
export function gapBetween(before: SpokenPiece | undefined, after: SpokenPiece): string {
  if (before === undefined || before.kind === 'pause' || after.kind === 'pause') return '';
  if (before.kind === 'emoji' && after.kind === 'emoji') return ', ';
  if (/\s$/.test(before.said) || /^[\s.,;:!?…)»”]/.test(after.said)) return '';
  return /[(«“¿¡]$/.test(before.said) ? '' : ' ';
}

/** The pieces that are heard: blanks between two emoji are not. */
export const heard = (pieces: readonly SpokenPiece[]): readonly SpokenPiece[] =>
  pieces.filter((piece, at) => {
    const isBlank = piece.kind === 'words' && piece.text.trim() === '';
    return !(isBlank && pieces[at - 1]?.kind === 'emoji' && pieces[at + 1]?.kind === 'emoji');
  });

/**
 * All that is said, as one text; a pause is a new line.
 * @param briefly the voice, where of a row of styled letters only the first are wanted
 */
export const joinSpoken = (pieces: readonly SpokenPiece[], briefly?: Voice): string =>
  heard(pieces)
    .map((piece, at, all) => {
      const said = briefly === undefined ? piece.said : sayBriefly(piece, briefly);
      return gapBetween(all[at - 1], piece) + (piece.kind === 'pause' ? '\n' : said);
    })
    .join('')
    .trim();
