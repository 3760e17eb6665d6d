import { useSay } from '@/components/ui/language';
import type { Piece } from '@/lib/library/exchange';
import { statusTexts } from './property-texts';

interface Given {
  readonly pieces: readonly Piece[];
  /** Whose; a status is said in words. */
  readonly property: string;
}

/** Words that stay, come and go. */
export function Pieces({ pieces, property }: Given) {
  const say = useSay();
  const inWords = (text: string): string => {
    const status = property === 'status' ? statusTexts[text] : undefined;
    return status ? say(status) : text;
  };
  return pieces.map(({ what, text }, index) => {
    const key = `${index} ${what}`;
    if (what === 'added') return <ins key={key}>{inWords(text)}</ins>;
    if (what === 'removed') return <del key={key}>{inWords(text)}</del>;
    return <span key={key}>{inWords(text)}</span>;
  });
}
