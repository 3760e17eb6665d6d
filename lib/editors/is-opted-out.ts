/**
 * The ways a page asks writing tools to stay out of a box: Grammarly's three attributes (as its own documentation and
 * the editors that set them name them), LanguageTool's one, and one of ours.
 */
const wishes = [
  '[data-gramm="false"]',
  '[data-gramm_editor="false"]',
  '[data-enable-grammarly="false"]',
  '[data-lt-active="false"]',
  '[data-plainpost="false"]',
].join();

/** Whether the page asks writing tools to stay out of a box. */
export const isOptedOut = (box: HTMLElement): boolean => box.closest(wishes) !== null;
