import type { Site } from './site';

/**
 * The compose box of our own page on which a person practices: it counts as X does, and has no control that publishes.
 */
export const practiceSite = {
  id: 'x',
  name: 'X',
  matches: [],
  composers: [{ kind: 'post', box: '.practice-box', engine: 'content-editable' }],
  frame: '.practice-composer',
  submit: [],
  platform: 'x',
  media: {
    way: 'badge',
    item: '.practice-picture',
    badge: '.practice-badge',
    badgeText: 'ALT',
    control: '.practice-describe',
    missing: ['add a description', 'añadir una descripción'],
    longest: 1_000,
  },
} satisfies Site;
