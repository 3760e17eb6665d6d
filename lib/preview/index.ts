export { asSpoken } from './as-spoken';
export type { CountedDouble } from './count-double';
export { cutOf } from './cut-of';
export { gapBetween, heard, joinSpoken } from './join-spoken';
export { linkedIn, type PostPreview, previewOf } from './preview-of';
export { readEmojiNames } from './read-emoji-names';
export type { NameOf, Odd, SpokenKind, SpokenPiece, Voice } from './spoken-piece';
