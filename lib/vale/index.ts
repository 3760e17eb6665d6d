export { entrySchema } from './entry-schema';
export { exportVale } from './export-vale';
export { type ImportOptions, importVale, type Taken, type ValeImport } from './import-vale';
export type { Left, ValeFile } from './vale-file';
export { zipVale } from './zip-vale';
