import type { Engine } from '@/lib/sites';
import { draftJs } from './draft-js';
import type { Editor } from './editor';

export { caretOf } from './caret';
export type { Editor, Snapshot, Written } from './editor';
export { select } from './selection';

/** The editor for each engine a site may use. */
export const editors: Readonly<Record<Engine, Editor>> = { 'draft-js': draftJs };
export { type BoxEvents, watchBox } from './watch-box';
