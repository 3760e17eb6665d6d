import { mountBreaks, mountDivs, mountPlain } from './content-editable';
import { mountDraft } from './draft';
import type { Mount } from './engine';
import { mountLexicalPlain, mountLexicalRich } from './lexical';
import { mountQuill, mountQuillInShadow } from './quill';
import { mountInput, mountReactTextarea, mountTextarea } from './text-fields';
import { mountTiptap } from './tiptap';

/** Every editor of the page, by the name it has in the address. */
export const engines: Readonly<Record<string, Mount>> = {
  'draft-js': mountDraft,
  lexical: mountLexicalPlain,
  'lexical-rich': mountLexicalRich,
  prosemirror: mountTiptap,
  quill: mountQuill,
  'quill-shadow': mountQuillInShadow,
  textarea: mountTextarea,
  'react-textarea': mountReactTextarea,
  input: mountInput,
  'content-editable': mountDivs,
  'content-editable-br': mountBreaks,
  'content-editable-plain': mountPlain,
};
