/** Whether a person can write in a box right now: no fix is offered where they cannot. */
export function isWritable(box: HTMLElement): boolean {
  if (box.getAttribute('aria-readonly') === 'true' || box.getAttribute('aria-disabled') === 'true')
    return false;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    return !box.readOnly && !box.matches(':disabled');
  }
  return box.isContentEditable;
}
