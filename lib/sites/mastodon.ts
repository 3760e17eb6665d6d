import type { Site } from './site';

// mastodon/mastodon, app/javascript/mastodon/features/compose/components/compose_form.jsx. Every server has its own host,
// so a page is known by its form, and only on a server the person has named by turning Plainpost on there.
export default {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://*/*'],
  mark: 'form.compose-form',
  optional: true,
  composers: [{ kind: 'post', box: 'textarea', within: 'form.compose-form', engine: 'text-field' }],
  frame: '[role="dialog"], form.compose-form',
  submit: [{ selector: 'form.compose-form [type="submit"]' }],
  shortcut: 'mod-enter',
  platform: 'mastodon',
} satisfies Site;
