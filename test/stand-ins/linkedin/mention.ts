import Quill from 'quill';
import type InlineBlot from 'quill/blots/inline';

const Inline = Quill.import('blots/inline') as typeof InlineBlot;

/** Somebody named in a post: more than text, so whatever writes over a part of it breaks it. Markup recalled. */
class Mention extends Inline {
  static override blotName = 'mention';
  static override tagName = 'A';
  static override className = 'ql-mention';
}

Quill.register(Mention);

/** Names another agency at the caret, as choosing it from the site's list does. */
export function mentionAgency(quill: Quill): void {
  const name = 'Maple Falls Parks';
  const { index } = quill.getSelection(true);
  quill.insertText(index, name, { mention: true }, 'user');
  quill.insertText(index + name.length, ' ', { mention: false }, 'user');
  quill.setSelection(index + name.length + 1, 0, 'user');
}
