import type { Site } from './site';

// social-posting-skills, DOM_SELECTORS.md (Feb 2026, seen in Vietnamese), and MultiPost-Extension (June 2026). A thread is
// written in several boxes of one dialog.
export default {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  optional: true,
  composers: [
    {
      kind: 'post',
      box: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"], [contenteditable="true"][aria-placeholder]',
      engine: 'lexical',
    },
  ],
  frame: '[role="dialog"]',
  submit: [{ selector: '[role="dialog"] [role="button"]', names: ['post'] }],
  platform: 'threads',
} satisfies Site;
