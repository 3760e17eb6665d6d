/**
 * Pictures and videos that a page shows before they are published: they come from the person's own disk, so the page
 * made their addresses itself. For sites whose markup around them nobody has written down.
 */
export const localPictures = {
  item: 'img[src^="blob:"], video[src^="blob:"]',
  video: 'video',
} as const;
