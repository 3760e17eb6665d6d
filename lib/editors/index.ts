import type { Engine } from '@/lib/sites';
import { contentEditable } from './content-editable';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { engineOf } from './engine-of';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { textField } from './text-field';

export type { Change, Editor, Snapshot, Written } from './editor';
export { engineOf } from './engine-of';
export { hasFocus } from './has-focus';
export { isOptedOut } from './is-opted-out';
export { isWritable } from './is-writable';
export { type BoxEvents, watchBox } from './watch-box';

/** The editor for each engine. */
export const editors: Readonly<Record<Engine, Editor>> = {
  'draft-js': draftJs,
  lexical,
  prosemirror,
  quill,
  'text-field': textField,
  'content-editable': contentEditable,
};

/** The editor that a box needs. */
export const editorOf = (box: HTMLElement): Editor => editors[engineOf(box)];
