/** A box a person pointed at may be put up anew by its page: each that gets the focus is offered to be known again. */
export function followFocus(window: Window, offer: (box: HTMLElement) => void): void {
  window.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && target.matches('textarea, input, [contenteditable]'))
        offer(target);
    },
    { capture: true },
  );
}
