import type { Engine } from '@/lib/sites';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { engineOf } from './engine-of';

export type { Change, Editor, Snapshot, Written } from './editor';
export { engineOf } from './engine-of';
export { type BoxEvents, watchBox } from './watch-box';

/** The editor for each engine. */
export const editors: Readonly<Record<Engine, Editor>> = {
  'draft-js': draftJs,
  lexical: draftJs,
  prosemirror: draftJs,
  quill: draftJs,
  'text-field': draftJs,
  'content-editable': draftJs,
};

/** The editor that a box needs. */
export const editorOf = (box: HTMLElement): Editor => editors[engineOf(box)];
