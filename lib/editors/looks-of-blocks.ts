import type { Looks } from './looks';

const blocks = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** What all the editor libraries share: blocks are told by their tags, and every blank shows. */
export const looksOfBlocks: Looks = {
  ignored: 'script, style, template',
  kept: 'a[href], [contenteditable="false"], [data-mention], .mention',
  isBlock: ({ localName }) => blocks.has(localName),
  keepsBlanks: () => true,
};
