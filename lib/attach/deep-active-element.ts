/** The element that has the focus, through open shadow roots and into none of the page's frames. */
export function deepActiveElement(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}
