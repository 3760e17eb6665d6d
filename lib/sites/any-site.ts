import type { Site } from './site';

/** What is assumed of a page nobody described: the person pointed at the box, and nothing else is known. */
export const anySite = (host: string): Site => ({
  id: 'any',
  name: host,
  matches: [],
  composers: [],
  frame: '[role="dialog"], dialog, form',
  submit: [],
});
