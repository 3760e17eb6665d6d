import { createDraft } from '@/lib/checks/draft';
import type { Span } from '@/lib/checks/span';
import { symbols } from './data/symbols';
import { emojiName } from './emoji-name';
import { letterName } from './letter-name';
import { sayLink } from './say-link';
import { sayTag } from './say-tag';
import type { NameOf, SpokenPiece, Voice } from './spoken-piece';

const tag: Readonly<Record<Voice, string>> = { en: 'hashtag', es: 'etiqueta' };
const at: Readonly<Record<Voice, string>> = { en: 'at', es: 'arroba' };

const signs = Object.keys(symbols)
  .map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
  .join('');
const styled =
  '[\\u{1D400}-\\u{1D6A3}\\u{1D7CE}-\\u{1D7FF}\\u249C-\\u24E9\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}\\uFF21-\\uFF3A\\uFF41-\\uFF5A]';
const plainPieces = new RegExp(
  `(?<pause>\\s*\\n\\s*)|(?<letters>${styled}(?:[\\s,.'’:!&-]*${styled})*)|(?<symbol>[${signs}])|(?<capitals>(?<![\\p{L}\\p{N}])\\p{Lu}{2,5}(?![\\p{L}\\p{N}]))`,
  'gu',
);
/** Goes through plain text: what is said as it stands, and what has a name. */
function* plain(text: string, from: number, voice: Voice): Iterable<SpokenPiece> {
  const words = (start: number, end: number): SpokenPiece[] => {
    const said = text.slice(start, end);
    return said === '' ? [] : [{ text: said, said, kind: 'words', start: from + start, end: from + end }];
  };
  let end = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(plainPieces)) {
    yield* words(end, index);
    end = index + found.length;
    const place = { text: found, start: from + index, end: from + end };
    if (groups.pause !== undefined) yield { ...place, said: '', kind: 'pause' };
    else if (groups.symbol !== undefined) {
      yield { ...place, said: symbols[found]?.[voice] ?? found, kind: 'symbol' };
    } else if (groups.letters !== undefined) {
      yield { ...place, said: spelled(found, voice), kind: 'letters', odd: 'styled' };
    } else yield { ...place, said: found, kind: 'capitals' };
  }
  yield* words(end, text.length);
}

const spelled = (text: string, voice: Voice): string =>
  [...text].flatMap((one) => letterName(one, voice) ?? (/\s|[,.'’:!&-]/.test(one) ? [] : one)).join(', ');

/** The emoji of one row, only blanks between them: what is said again, and what has no end. */
function inRows(pieces: readonly SpokenPiece[]): readonly SpokenPiece[] {
  const rows: SpokenPiece[][] = [];
  let row: SpokenPiece[] | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'emoji') {
      if (row === undefined) {
        row = [];
        rows.push(row);
      }
      row.push(piece);
    } else if (piece.text.trim() !== '' || piece.kind === 'pause') row = undefined;
  }
  const odd = new Map<SpokenPiece, SpokenPiece>();
  for (const one of rows) {
    for (const piece of one) {
      const times = one.filter(({ said }) => said === piece.said).length;
      if (times > 1) odd.set(piece, { ...piece, odd: 'repeated' });
      else if (one.length > 3) odd.set(piece, { ...piece, odd: 'row' });
    }
  }
  return pieces.map((piece) => odd.get(piece) ?? piece);
}

/**
 * A post about as NVDA, VoiceOver and TalkBack say it, in pieces that make up all of it. Programs, voices and settings
 * differ: hashtags are divided at their capitals (section508.gov/create/social-media), emoji are said by their names
 * (NVDA takes those of Unicode CLDR), styled letters are spelled by some and skipped by others
 * (W3C, Failure F71), signs as in NVDA's list of symbols.
 * @param nameOf names of emoji in the language of the voice
 */
export function asSpoken(text: string, voice: Voice, nameOf: NameOf): readonly SpokenPiece[] {
  const { links, hashtags, mentions, emoji } = createDraft(text);
  const piece = ([start, end]: Span, kind: SpokenPiece['kind'], said: (text: string) => string) => {
    const words = text.slice(start, end);
    return { text: words, said: said(words), kind, start, end };
  };
  const marked: SpokenPiece[] = [
    ...links.map((span) => ({
      ...piece(span, 'link', (words) => sayLink(words, voice).said),
      ...(sayLink(text.slice(...span), voice).isLong && { odd: 'long' as const }),
    })),
    ...hashtags.map((mark) =>
      piece(mark.at, 'hashtag', (words) => `${tag[voice]} ${sayTag(words.slice(1))}`),
    ),
    ...mentions.map((mark) => piece(mark.at, 'mention', (words) => `${at[voice]} ${sayTag(words.slice(1))}`)),
    ...emoji.map((span) => piece(span, 'emoji', (words) => emojiName(words, voice, nameOf))),
  ].sort((a, b) => a.start - b.start);
  const pieces: SpokenPiece[] = [];
  let end = 0;
  for (const one of marked) {
    if (one.start < end) continue;
    pieces.push(...plain(text.slice(end, one.start), end, voice), one);
    end = one.end;
  }
  pieces.push(...plain(text.slice(end), end, voice));
  return inRows(pieces);
}
