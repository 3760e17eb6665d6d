/** Fields that take more than a number or a date, and tell where the caret is. */
const fieldTypes = new Set(['text', 'search']);

/** Whether a person could type into a box as it is now. */
export function isWritable(box: HTMLElement): boolean {
  if (box.closest('[inert]') !== null || says(box, 'aria-readonly') || says(box, 'aria-disabled'))
    return false;
  if (box instanceof HTMLTextAreaElement) return !(box.readOnly || box.matches(':disabled'));
  if (box instanceof HTMLInputElement) {
    return fieldTypes.has(box.type) && !(box.readOnly || box.matches(':disabled'));
  }
  const editable = box.closest('[contenteditable]')?.getAttribute('contenteditable') ?? 'false';
  return editable !== 'false' || box.ownerDocument.designMode === 'on';
}

const says = (box: HTMLElement, name: string) => box.getAttribute(name) === 'true';
