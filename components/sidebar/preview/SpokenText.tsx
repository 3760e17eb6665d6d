import type { SentPreview } from '@/lib/messages';
import type { SpokenPiece } from '@/lib/preview';
import { gapBetween, heard } from '@/lib/preview/join-spoken';
import { sayBriefly } from '@/lib/preview/say-briefly';

interface Given {
  readonly preview: SentPreview;
  /** The pieces that sound odd. */
  readonly odd: ReadonlySet<SpokenPiece>;
}

const asWritten: ReadonlySet<string> = new Set(['words', 'capitals']);

/** The pieces between two pauses. */
function linesOf(pieces: readonly SpokenPiece[]): readonly (readonly SpokenPiece[])[] {
  const lines: SpokenPiece[][] = [[]];
  for (const piece of heard(pieces)) {
    if (piece.kind === 'pause') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.filter((line) => line.length > 0);
}

/** All that is said, a line for each that is written; what is not said as it stands is set apart, the more if it is odd. */
export function SpokenText({ preview: { spoken, voice }, odd }: Given) {
  return (
    <div className="spoken" lang={voice}>
      {linesOf(spoken).map((line) => (
        <p key={line[0]?.start}>
          {line.map((piece, at) => {
            const said = sayBriefly(piece, voice);
            const gap = gapBetween(line[at - 1], piece);
            if (odd.has(piece)) return [gap, <mark key={piece.start}>{said}</mark>];
            if (asWritten.has(piece.kind)) return gap + said;
            return [
              gap,
              <span key={piece.start} className="named">
                {said}
              </span>,
            ];
          })}
        </p>
      ))}
    </div>
  );
}
