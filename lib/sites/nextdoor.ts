import type { Site } from './site';

// Test ids: VoynichLabs/farm-guardian, tools/nextdoor/primitives.py, captured live in Apr 2026; the older classes as
// bots before it selected them. Hosts: Nextdoor's publishing API names ca, au and the United Kingdom as its regional
// hosts; the French, Italian, German and Spanish ones are linked from pages of people there.
export default {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: [
    'https://nextdoor.com/*',
    'https://ca.nextdoor.com/*',
    'https://au.nextdoor.com/*',
    'https://nextdoor.co.uk/*',
    'https://fr.nextdoor.com/*',
    'https://it.nextdoor.com/*',
    'https://es.nextdoor.com/*',
    'https://nextdoor.de/*',
  ],
  composers: [
    // Editing a post opens the same box.
    {
      kind: 'post',
      box: 'textarea[data-testid="composer-text-field"], textarea.postbox-textarea-placeholder',
      engine: 'text-field',
    },
    { kind: 'reply', box: 'textarea[data-testid="comment-add-reply-input"]', engine: 'text-field' },
  ],
  frame: '[role="dialog"], main',
  submit: [
    { selector: '[data-testid="composer-submit-button"], .postbox-submit' },
    { selector: '[data-testid="inline-composer-reply-button"]' },
  ],
  platform: 'nextdoor',
} satisfies Site;
