export { decodeBytes } from './decode-bytes';
export { freeCell, guardCell } from './guard-cell';
export { type ReadRows, readRows } from './read-rows';
export { writeRows } from './write-rows';
