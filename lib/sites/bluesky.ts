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
  frame: '[role="dialog"]',
  submit: [{ selector: '[data-testid="composerPublishBtn"]' }],
  shortcut: 'mod-enter',
  // photos/Gallery.tsx and GifAltText.tsx there: a button whose icon is a plus, then a check; its label stays. Which drawing
  // of the two icons: Font Awesome 6 and src/components/icons. MAX_ALT_TEXT: src/lib/constants.ts.
  media: {
    way: 'mark',
    item: ':has(> [data-testid="altTextButton"]), video:not(:has(> [data-testid="altTextButton"]) video)',
    video: 'video:not(:has(> [data-testid="altTextButton"]) video)',
    longest: 2_000,
    control: '[data-testid="altTextButton"]',
    missing:
      '[data-testid="altTextButton"] :is(path[d^="M256 80c0"], path[d^="M12 6a1"], path[d^="M12 3a1"], [data-icon="plus"])',
    described:
      '[data-testid="altTextButton"] :is(path[d^="M438.6 105.4"], path[d^="M470.6 105.4"], path[d^="M21.59 3.193"], [data-icon="check"])',
  },
  platform: 'bluesky',
} satisfies Site;
