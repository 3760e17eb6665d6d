const typed = 'input, textarea, select, a, [contenteditable], [role="spinbutton"]';

/** A press on anything but a field leaves the focus, and with it the caret, where it was: in the compose box. */
export function keepFocusOnPress(container: HTMLElement): void {
  container.addEventListener('mousedown', (event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(typed) === null) event.preventDefault();
  });
}
