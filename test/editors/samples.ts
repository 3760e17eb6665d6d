import type { Engine } from '@/lib/sites';

/** What an engine has in its editable, and the text that is. */
export interface Sample {
  readonly engine: Engine;
  readonly what: string;
  readonly html: string;
  readonly text: string;
  /** The words that are kept whole. */
  readonly kept?: readonly string[];
}

const draftSpan = (text: string) => `<span data-offset-key="k"><span data-text="true">${text}</span></span>`;
const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block">${inner}</div></div>`;
const draft = (...blocks: string[]) => `<div data-contents="true">${blocks.map(draftBlock).join('')}</div>`;
const words = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const lastBreak = '<br class="ProseMirror-trailingBreak">';

/** As the libraries themselves draw it, taken from their pages, and as browsers make it where there is no library. */
export const samples: readonly Sample[] = [
  {
    engine: 'draft-js',
    what: 'blocks, an empty one and a hashtag in a span of its own',
    html: draft(
      draftSpan('Avoid ') + draftSpan('#OakSt'),
      '<span><br data-text="true"></span>',
      draftSpan('Now'),
    ),
    text: 'Avoid #OakSt\n\nNow',
  },
  {
    engine: 'draft-js',
    what: 'line breaks within a block, the last of them doubled by Draft.js',
    html: draft(draftSpan('One\nTwo\n\n')),
    text: 'One\nTwo\n',
  },
  {
    engine: 'lexical',
    what: 'one paragraph with line breaks',
    html: `<p>${words('One')}<br><br>${words('Three')}</p>`,
    text: 'One\n\nThree',
  },
  {
    engine: 'lexical',
    what: 'a line break at the end, with the one that gives it a height',
    html: `<p>${words('One')}<br><br data-lexical-managed-linebreak="true"></p>`,
    text: 'One\n',
  },
  {
    engine: 'lexical',
    what: 'paragraphs with a hashtag, a mention and a link',
    html: `<p>${words('Ask ')}<span class="x1" spellcheck="false" data-lexical-text="true">@RideCVT</span>${words(
      ' at ',
    )}<a href="https://a.gov/">${words('a.gov')}</a></p><p><br data-lexical-managed-linebreak="true"></p><p><span class="x2" data-lexical-text="true">#now</span></p>`,
    text: 'Ask @RideCVT at a.gov\n\n#now',
    kept: ['@RideCVT', 'a.gov'],
  },
  {
    engine: 'prosemirror',
    what: 'paragraphs, an empty one and a hard break at an end',
    html: `<p>One<br>${lastBreak}</p><p>${lastBreak}</p><p>Two</p>`,
    text: 'One\n\n\nTwo',
  },
  {
    engine: 'prosemirror',
    what: 'a list, a widget, a separator and a mention',
    html: `<ul><li><p>One</p></li><li><p>Two <span data-type="mention" contenteditable="false">@Larkspur</span><img class="ProseMirror-separator" alt="">${lastBreak}</p></li></ul><p><span class="ProseMirror-widget" contenteditable="false">Ana</span>Three</p>`,
    text: 'One\nTwo @Larkspur\nThree',
    kept: ['@Larkspur'],
  },
  {
    engine: 'quill',
    what: 'a mention between two characters nobody sees, and a list',
    html: '<p>Ask <span class="mention">\uFEFF<span contenteditable="false">@Larkspur</span>\uFEFF</span> now</p><ol><li><span class="ql-ui" contenteditable="false"></span>One</li></ol><p><br></p>',
    text: 'Ask @Larkspur now\nOne\n',
    kept: ['@Larkspur'],
  },
  {
    engine: 'quill',
    what: 'a caret of another format and a no-break space',
    html: '<p>Oak&nbsp; <strong><span class="ql-cursor">\uFEFF</span></strong>St.</p>',
    text: 'Oak  St.',
  },
  {
    engine: 'content-editable',
    what: 'what Chrome makes of Enter: the first line bare, the others in blocks',
    html: 'One<div><br></div><div>Three</div>',
    text: 'One\n\nThree',
  },
  {
    engine: 'content-editable',
    what: 'what Firefox makes of Enter',
    html: '<div>One</div><div>Two</div><div><br></div>',
    text: 'One\nTwo\n',
  },
  {
    engine: 'content-editable',
    what: 'line breaks without blocks, the last of them of no meaning',
    html: 'One<br>Two<br><br>',
    text: 'One\nTwo\n',
  },
  { engine: 'content-editable', what: 'nothing', html: '', text: '' },
  { engine: 'content-editable', what: 'a lone line break', html: '<br>', text: '' },
  {
    engine: 'content-editable',
    what: 'blocks in blocks, written with blanks that do not show',
    html: '\n  <div>\n    <p>One  <b>bold </b> word</p>\n    <p>Two</p>\n  </div>\n  Three\n',
    text: 'One bold word\nTwo\nThree',
  },
  {
    engine: 'content-editable',
    what: 'text after a block, and a span that is one',
    html: '<p>One</p>Two<span style="display: block">Three</span>Four',
    text: 'One\nTwo\nThree\nFour',
  },
  {
    engine: 'content-editable',
    what: 'kept blanks and line breaks',
    html: '<pre>One  two\n\nThree\n\n</pre>',
    text: 'One  two\n\nThree\n',
  },
  {
    engine: 'content-editable',
    what: 'an emoji drawn as a picture, and a picture that is none',
    html: '<div>Road <img alt="🚧"> closed <img alt="a road">today</div>',
    text: 'Road 🚧 closed today',
    kept: ['🚧', ''],
  },
  {
    engine: 'content-editable',
    what: 'a link, a name that cannot be edited, and a card that is no text',
    html: '<p>See <a href="/x">the <b>map</b></a><span contenteditable="false">@Larkspur</span></p><div contenteditable="false">A card</div><p>Two</p>',
    text: 'See the map@Larkspur\nTwo',
    kept: ['the map', '@Larkspur', '\n'],
  },
  {
    engine: 'content-editable',
    what: 'what is hidden and what is no text at all',
    html: '<div>One<style>p { color: red }</style></div><div hidden>Two</div><div>Three</div>',
    text: 'One\nThree',
  },
];
