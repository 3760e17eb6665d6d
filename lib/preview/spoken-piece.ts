/** What a piece of a post is to a screen reader; 'capitals' are short words in capitals, which some spell. */
export type SpokenKind =
  | 'words'
  | 'pause'
  | 'hashtag'
  | 'mention'
  | 'link'
  | 'emoji'
  | 'letters'
  | 'symbol'
  | 'capitals';

/**
 * Why a piece is heard otherwise than it looks: the same emoji said once more, many emoji in a row, styled letters that
 * are spelled or skipped, a link that takes long to say.
 */
export type Odd = 'repeated' | 'row' | 'styled' | 'long';

/** A piece of a post with what is said for it; all pieces together are the whole post. */
export interface SpokenPiece {
  readonly text: string;
  /** '' for a pause. */
  readonly said: string;
  readonly kind: SpokenKind;
  /** UTF-16 offsets in the post. */
  readonly start: number;
  readonly end: number;
  readonly odd?: Odd;
}

/** The languages a post is said in. */
export type Voice = 'en' | 'es';

/** Gives the name of an emoji (without presentation marks and skin tones), undefined where it has none. */
export type NameOf = (emoji: string) => string | undefined;
