/** Every element a selector fits, on the page and in its open shadow roots; goes through all of it, so only on demand. */
export function deepQuery(root: ParentNode, selector: string): Element[] {
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll(selector), ...roots.flatMap((inner) => deepQuery(inner, selector))];
}

/** An element and what it stands in, through shadow roots, innermost first: what an event would go through. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  let at: Node | null = element;
  while (at !== null) {
    if (at instanceof Element) path.push(at);
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return path;
}
