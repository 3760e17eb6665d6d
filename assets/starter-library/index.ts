import roadClosure from './road-closure.json';

/** One file for each text, in all its languages; read and checked by `lib/library/starter`. */
export default [roadClosure] as readonly unknown[];
