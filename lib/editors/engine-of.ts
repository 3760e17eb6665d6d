import type { Engine } from '@/lib/sites';

/** How each engine shows itself in the element it makes editable, first match first. */
const signs: readonly (readonly [Engine, string])[] = [
  ['text-field', 'textarea, input'],
  ['lexical', '[data-lexical-editor]'],
  ['draft-js', '.public-DraftEditor-content, :has(> [data-contents="true"])'],
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
];

/** Which editor engine makes a box, by what stands on the page and not by what a site is expected to use. */
export const engineOf = (box: HTMLElement): Engine =>
  signs.find(([, sign]) => box.matches(sign))?.[0] ?? 'content-editable';
