import { looksOfBlocks } from './looks-of-blocks';
import { richEditor } from './rich-editor';

/**
 * Lexical: a paragraph a line, or one paragraph with `<br>`s in it. A mention is a text node like others, told only by
 * its spell check, which is off; a decorator is an element of its own.
 * Source: facebook/lexical, packages/lexical/src/LexicalReconciler.ts and the playground's MentionNode.ts.
 */
export const lexical = richEditor('lexical', {
  ...looksOfBlocks,
  ignored: '[data-lexical-cursor], [data-lexical-decorator-boundary]',
  kept: `${looksOfBlocks.kept}, [data-lexical-text][spellcheck="false"], [data-lexical-decorator]`,
});
