import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const link = /\b(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|edu)\b(?:\/\S*)?)/giu;
const hashtag = /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/**
 * Colours what the site will link: the text decides, nothing of it is in the document.
 * Source: bluesky-social/social-app, text-input/web/LinkDecorator.ts and TagDecorator.ts (the class, and that it is a span).
 */
export const Decorations = Extension.create<{ placeholder: string }>({
  name: 'decorations',
  addProseMirrorPlugins() {
    const { placeholder } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => DecorationSet.create(doc, [...linked(doc), ...hint(doc, placeholder)]),
        },
      }),
    ];
  },
});

function linked(doc: Node): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    for (const pattern of node.text ? [link, hashtag] : []) {
      for (const { index, 0: match } of (node.text ?? '').matchAll(pattern)) {
        found.push(Decoration.inline(at + index, at + index + match.length, { class: 'autolink' }));
      }
    }
  });
  return found;
}

/** As Tiptap's Placeholder shows it, which the site uses: drawn from an attribute of the one empty paragraph. */
function hint(doc: Node, text: string): Decoration[] {
  const { firstChild } = doc;
  if (doc.childCount !== 1 || !firstChild || firstChild.content.size > 0) return [];
  const look = { class: 'is-empty is-editor-empty', 'data-placeholder': text };
  return [Decoration.node(0, firstChild.nodeSize, look)];
}
