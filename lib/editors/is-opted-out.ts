/**
 * How a page asks writing tools to stay away from a box, and what it says then. `spellcheck="false"` is none of them:
 * X, Facebook and Quill set it because they check by themselves, or not at all.
 * Source: Grammarly's support pages name `data-gramm`, `data-gramm_editor` and `data-enable-grammarly`; LanguageTool's
 * developer pages name `data-lt-active`; Harper's content script honours the first three.
 */
const wishes = [
  'data-gramm',
  'data-gramm_editor',
  'data-enable-grammarly',
  'data-lt-active',
  'data-plainpost',
];
const refusal = wishes.map((name) => `[${name}="false"]`).join(', ');

/** Whether the page asks that a box be left alone, on the box or on anything around it. */
export function isOptedOut(box: Element): boolean {
  if (box.closest(refusal) !== null) return true;
  const root = box.getRootNode();
  return root instanceof ShadowRoot && isOptedOut(root.host);
}
