import type { Site } from './site';

// The box: several public notes and one page dump of August and September 2026; its label is in the language of the
// account, its role is not. Which engine it is nobody says, so what stands on the page decides. "Customize post for
// Facebook and Instagram" shows a second box of the same kind.
export default {
  id: 'business-suite',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  composers: [
    {
      kind: 'post',
      box: '[role="combobox"][contenteditable="true"]',
      notWithin: '[role="article"], form[role="presentation"]',
      engine: 'content-editable',
    },
  ],
  frame: '[role="dialog"], [role="main"], main',
  submit: [
    {
      selector: '[role="button"], button',
      names: ['publish', 'schedule'],
    },
  ],
  platform: 'facebook',
} satisfies Site;
