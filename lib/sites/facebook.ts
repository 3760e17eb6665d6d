import type { Site } from './site';

// The box and the file field: MultiPost-Extension, src/sync/dynamic/facebook.ts (May 2026), and social-posting-skills,
// DOM_SELECTORS.md (Feb 2026, seen in Vietnamese). Comments are of the same engine; they stand in an article or in a
// form with this role, as several extensions that write comments select them.
export default {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  composers: [
    {
      kind: 'post',
      box: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      within: '[role="dialog"]:has(input[type="file"])',
      notWithin: '[role="article"], form[role="presentation"]',
      engine: 'lexical',
    },
  ],
  frame: '[role="dialog"]',
  submit: [
    {
      selector: '[role="dialog"] [role="button"]',
      names: ['post', 'next', 'schedule', 'save'],
    },
  ],
  platform: 'facebook',
} satisfies Site;
