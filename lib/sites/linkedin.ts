import type { Site } from './site';

// MultiPost-Extension, LinkedIn (May 2026): the composer stands in the open shadow root of `#interop-outlet`. Comments and
// messages have boxes of the same engine, by the class names older tools select them with.
export default {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  optional: true,
  composers: [
    {
      kind: 'post',
      box: '.ql-editor[contenteditable="true"]',
      notWithin: '[class*="comments-comment"], [class*="msg-form"]',
      engine: 'quill',
    },
  ],
  frame: '[role="dialog"]',
  submit: [{ selector: '.share-actions__primary-action' }],
  platform: 'linkedin',
} satisfies Site;
