import type { Site } from './site';

// Live field notes of 2026: the caption is the last step of "Create new post"; comments are text areas, messages stand
// outside of any dialog.
export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  optional: true,
  composers: [
    {
      kind: 'post',
      box: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
      within: '[role="dialog"]',
      notWithin: '[role="article"], article, form',
      engine: 'lexical',
    },
  ],
  frame: '[role="dialog"]',
  submit: [{ selector: '[role="dialog"] [role="button"]', names: ['share'] }],
  platform: 'instagram',
} satisfies Site;
