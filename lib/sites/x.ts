import type { Site } from './site';

// Selectors: facts of X's page as documented by XActions (docs/dom-selectors.md, verified Feb 2026).
export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composer:
    '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]',
  frame: '[role="dialog"], [data-testid="primaryColumn"]',
  engine: 'draft-js',
  platform: 'x',
  media: {
    beside: '[data-testid="toolBar"]',
    item: '[data-testid="attachments"] [role="group"]',
    video: 'video',
    badge: 'span',
    badgeText: 'ALT',
    altLabel: '[data-testid="altTextLabel"]',
    altMissing: ['add description', 'add descriptions', 'agregar descripción', 'añadir descripción'],
  },
} satisfies Site;
