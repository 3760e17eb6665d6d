import type { Engine } from '../../../lib/sites/index.ts';

/** An editor of the page at editors.example, by the name it has in the address. */
export interface EngineCase {
  readonly name: string;
  readonly engine: Engine;
  /** A field of one line. */
  readonly single?: true;
  /** Whether it holds links and mentions as things of their own. */
  readonly keeps?: true;
}

/** Every editor there is a stand-in of. */
export const engineCases: readonly EngineCase[] = [
  { name: 'draft-js', engine: 'draft-js' },
  { name: 'lexical', engine: 'lexical' },
  { name: 'lexical-rich', engine: 'lexical', keeps: true },
  { name: 'prosemirror', engine: 'prosemirror', keeps: true },
  { name: 'quill', engine: 'quill', keeps: true },
  { name: 'quill-shadow', engine: 'quill', keeps: true },
  { name: 'textarea', engine: 'text-field' },
  { name: 'react-textarea', engine: 'text-field' },
  { name: 'input', engine: 'text-field', single: true },
  { name: 'content-editable', engine: 'content-editable', keeps: true },
  { name: 'content-editable-br', engine: 'content-editable', keeps: true },
  { name: 'content-editable-plain', engine: 'content-editable' },
];

/** The address of an editor with a text in it. */
export const addressOf = (name: string, text: string, more = ''): string =>
  `https://editors.example/?engine=${name}&text=${encodeURIComponent(text)}${more}`;
