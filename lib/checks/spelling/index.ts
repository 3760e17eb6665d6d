export { createDictionary } from './create-dictionary';
export type { Dictionary } from './dictionary';
export { likelyEnglish, likelySpanish } from './likely-words';
