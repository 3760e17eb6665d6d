import { Node } from '@tiptap/core';

/**
 * Somebody named in a post: one unit in the text, not letters.
 * Source: bluesky-social/social-app, TextInput.web.tsx: Tiptap's Mention with this class, whose text is `@` and the handle.
 */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  selectable: false,
  atom: true,
  addAttributes: () => ({ id: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => [
    'span',
    { class: 'mention', 'data-type': 'mention', 'data-id': String(node.attrs.id) },
    `@${node.attrs.id}`,
  ],
  renderText: ({ node }) => `@${node.attrs.id}`,
});
