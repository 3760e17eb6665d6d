import type { Span } from '@/lib/checks';
import { bodyTokens } from '@/lib/library/body-tokens';

/** A run of a body that looks alike; a stranger is a slot without a field. */
export interface BodyPiece {
  /** UTF-16 offset. */
  readonly at: number;
  readonly words: string;
  readonly look: 'words' | 'slot' | 'block' | 'sign' | 'stranger' | 'fault';
}

/** Cuts a body into what is shown apart; together they are the body again. */
export function bodyPieces(body: string, fieldNames: readonly string[], fault?: Span): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let from = 0;
  let depth = 0;
  const add = (to: number, look: BodyPiece['look']) => {
    if (to > from) pieces.push({ at: from, words: body.slice(from, to), look });
    from = Math.max(from, to);
  };
  for (const token of bodyTokens(body)) {
    add(token.at, 'words');
    const isFault = fault !== undefined && fault[0] === token.at;
    if (token.kind === 'open') depth += 1;
    if (isFault) add(token.end, 'fault');
    else if (token.kind === 'slot') add(token.end, fieldNames.includes(token.name) ? 'slot' : 'stranger');
    else if (token.kind === 'block') add(token.end, 'block');
    else add(token.end, token.kind === 'bar' && depth === 0 ? 'words' : 'sign');
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
  }
  add(body.length, 'words');
  return pieces;
}
