import type { Site } from './site';

// Selectors: facts of X's page as documented by XActions (docs/dom-selectors.md, verified Feb 2026); the mobile page's
// text field and the shortcut as documented by control-panel-for-twitter (script.js, Aug 2026).
export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    {
      kind: 'post',
      box: '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]',
      engine: 'draft-js',
    },
    { kind: 'post', box: '[data-testid^="tweetTextarea_"] textarea', engine: 'text-field' },
  ],
  frame: '[role="dialog"], [data-testid="primaryColumn"]',
  submit: [{ selector: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' }],
  shortcut: 'mod-enter',
  platform: 'x',
} satisfies Site;
