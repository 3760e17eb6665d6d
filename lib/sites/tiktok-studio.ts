import type { Site } from './site';

// MultiPost-Extension, TikTok (May 2026), and several tools of 2025 and 2026 for the control that posts.
export default {
  id: 'tiktok-studio',
  name: 'TikTok Studio',
  matches: ['https://www.tiktok.com/tiktokstudio/*'],
  optional: true,
  composers: [
    { kind: 'post', box: '.public-DraftEditor-content[contenteditable="true"]', engine: 'draft-js' },
  ],
  frame: '[role="dialog"], main, form',
  submit: [{ selector: '[data-e2e="post_video_button"]' }],
  platform: 'tiktok',
} satisfies Site;
