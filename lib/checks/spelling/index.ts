export type { Dictionary } from './dictionary';
