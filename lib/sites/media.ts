import type { SiteMedia } from './site-media';

/**
 * Pictures and videos that a page shows before they are published: they come from the person's own disk, so the page
 * made their addresses itself. For sites whose markup around them nobody has written down.
 */
const localPictures = {
  item: 'img[src^="blob:"], video[src^="blob:"]',
  video: 'video',
} as const;

/** How attachments show on each site, by its id. Apart from the sites themselves: only who writes a post needs it. */
export const media: Readonly<Record<string, SiteMedia>> = {
  // Notes of alt-text extensions, 2024 to 2026, and X's own bundle (`altTextLabel`); the longest: XActions, docs.
  x: {
    way: 'badge',
    beside: '[data-testid="toolBar"]',
    item: '[data-testid="attachments"] [role="group"]',
    video: 'video',
    longest: 1_000,
    badge: 'span',
    badgeText: 'ALT',
    control: '[data-testid="altTextLabel"]',
    missing: ['add description', 'add descriptions', 'agregar descripción', 'añadir descripción'],
  },
  // Nothing public tells a described picture from another there. The way to the description: accessible-social.com and
  // csuf.screenstepslive.com 1471351.
  facebook: {
    way: 'counted',
    ...localPictures,
    where: {
      en: 'Point at the picture, choose Edit, then Alternative text.',
      es: 'Señale la imagen, elija Editar y después Texto alternativo.',
    },
  },
  // Test pages of Sep 2026: each picture in a list item, with "Remove photo". Both networks' boxes share the pictures.
  'business-suite': {
    way: 'counted',
    shared: true,
    item: 'li[role="listitem"]:has(img, video):has(button, [role="button"])',
    video: 'video',
  },
  // As many of these buttons as there are attachments. No source shows a way to describe one.
  nextdoor: {
    way: 'words-only',
    beside:
      '[data-testid="composer-submit-button"], [data-testid="inline-composer-reply-button"], .postbox-submit',
    item: ':has(> [data-testid="composer-remove-attachment"]), :has(> .postbox-remove-attachment)',
    video: 'video',
  },
  // bluesky-social/social-app, src/view/com/composer/photos/Gallery.tsx and GifAltText.tsx: a button whose icon is a plus,
  // then a check; its label stays. The drawings of both: Font Awesome 6, and src/components/icons there. The longest:
  // MAX_ALT_TEXT in src/lib/constants.ts.
  bluesky: {
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
  // mastodon/mastodon, app/javascript/mastodon/features/compose/components/upload.tsx: the ALT button is active while the
  // description is missing. The longest: mackuba/tootify.
  mastodon: {
    way: 'mark',
    item: '.compose-form__upload',
    video: 'video',
    longest: 1_500,
    control: '.compose-form__upload__warning button',
    missing: '.compose-form__upload__warning button.active',
    described: '.compose-form__upload__warning button:not(.active)',
  },
  threads: { way: 'counted', ...localPictures },
  linkedin: { way: 'counted', ...localPictures },
  // Live field notes of 2026 for the way to the description.
  instagram: {
    way: 'counted',
    ...localPictures,
    longest: 1_000,
    where: {
      en: 'Open Accessibility, below the caption.',
      es: 'Abra Accesibilidad, debajo del texto.',
    },
  },
};
