import type { Site } from './site';

// The box: social-posting-skills, DOM_SELECTORS.md (Feb 2026; its label stays English in every language). The control and
// the shortcut: bluesky-social/social-app, src/view/com/composer/Composer.tsx.
export default {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  optional: true,
  composers: [
    {
      kind: 'post',
      box: '.ProseMirror[contenteditable="true"], [role="textbox"][contenteditable="true"][aria-label="Rich-Text Editor"]',
      engine: 'prosemirror',
    },
  ],
  // The dialog itself is the veil over the whole window; this is the column within it.
  frame: '[data-testid="composePostView"]',
  submit: [{ selector: '[data-testid="composerPublishBtn"]' }],
  shortcut: 'mod-enter',
  platform: 'bluesky',
} satisfies Site;
