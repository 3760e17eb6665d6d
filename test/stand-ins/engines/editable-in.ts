/** An empty element to type in, as editors are given one. */
export function editableIn(place: HTMLElement, locked: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = 'editable';
  box.contentEditable = String(!locked);
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-label', 'Post');
  box.spellcheck = true;
  place.append(box);
  return box;
}
