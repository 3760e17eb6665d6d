/**
 * Hands text to the editor as if it were pasted.
 * @returns whether the editor took it. Firefox ignores `clipboardData` here and reads `dataType` and `data` instead.
 */
export function paste(box: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, dataType: 'text/plain', data: text };
  return !box.dispatchEvent(new ClipboardEvent('paste', { ...init, ...bubbling }));
}

/** Asks the editor to remove its selection, as a cut does; the clipboard is not touched. */
export function cut(box: HTMLElement): boolean {
  const init = { clipboardData: new DataTransfer(), ...bubbling };
  return !box.dispatchEvent(new ClipboardEvent('cut', init));
}

/** Asks the editor to undo its last step, by the key a person would press. */
export function undo(box: HTMLElement): void {
  const mac = /mac/i.test(navigator.platform);
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac, ...bubbling };
  box.dispatchEvent(new KeyboardEvent('keydown', init));
}

const bubbling = { bubbles: true, cancelable: true, composed: true };
