import type { SentPreview } from '@/lib/messages';
import { gapBetween, heard } from '@/lib/preview/join-spoken';
import { sayBriefly } from '@/lib/preview/say-briefly';
import type { OddPieces } from './odd-pieces';

interface Given {
  readonly preview: SentPreview;
  readonly odd: readonly OddPieces[];
}

/** What is said in one way: as it is written, by a name, or oddly. */
interface Stretch {
  readonly look: 'written' | 'named' | OddPieces;
  readonly gap: string;
  said: string;
  readonly start: number;
}

const asWritten: ReadonlySet<string> = new Set(['words', 'capitals']);

/** What is said, a list of stretches for each line that is written. */
function linesOf({ spoken, voice }: SentPreview, odd: readonly OddPieces[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  const all = heard(spoken);
  for (const [at, piece] of all.entries()) {
    if (piece.kind === 'pause') {
      lines.push([]);
      continue;
    }
    const line = lines.at(-1) ?? [];
    const before = line.at(-1);
    const group = odd.find(({ pieces }) => pieces.includes(piece));
    const look = group ?? (asWritten.has(piece.kind) ? 'written' : 'named');
    const gap = gapBetween(all[at - 1], piece);
    const said = sayBriefly(piece, voice);
    if (before !== undefined && before.look === look && group !== undefined) before.said += gap + said;
    else line.push({ look, gap, said, start: piece.start });
  }
  return lines.filter((line) => line.length > 0);
}

const drawn = ({ look, gap, said, start }: Stretch) => {
  if (look === 'written') return gap + said;
  if (look === 'named') {
    return [
      gap,
      <span key={start} className="named">
        {said}
      </span>,
    ];
  }
  return [gap, <mark key={start}>{said}</mark>];
};

/** All that is said, a line for each that is written; what is not said as it stands is set apart, the more if it is odd. */
export function SpokenText({ preview, odd }: Given) {
  return (
    <div className="spoken" lang={preview.voice}>
      {linesOf(preview, odd).map((line) => (
        <p key={line[0]?.start}>{line.map(drawn)}</p>
      ))}
    </div>
  );
}
