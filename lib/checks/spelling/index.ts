export { createDictionary } from './create-dictionary';
export type { Dictionary } from './dictionary';
export { distance } from './distance';
export { slips } from './slips';
