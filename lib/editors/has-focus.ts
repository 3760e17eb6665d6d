/** Whether a box has the focus; one in a shadow root too, where the document only knows the host. */
export function hasFocus(box: HTMLElement): boolean {
  const root = box.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === box;
}
